import type { FC } from "hono/jsx";
import { formatMoney } from "#shared/terms/money.ts";
import { shortHash } from "#shared/trade/papers/fingerprint.ts";
import type { PaperProof } from "#shared/trade/papers/issued-paper.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { inBrackets } from "#web/components/signs.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where a paper's code leads: what must stand on the paper that somebody holds. */
export const PaperProofPage: FC<{ proof: PaperProof }> = ({ proof }) => {
  const page = usePage();
  const { t, locale } = page;
  const { paperKind, number, revision, issuedOn, sellerName, buyerName, total, hash, isDemo } = proof;
  const kindName = lookup(t, `proof_kind_${paperKind}`) ?? paperKind;
  return (
    <Layout title={`${kindName} ${number}`} isPrivate isDemo={isDemo}>
      <section class="stack narrow">
        <Icon name="kawung" />
        <h1>{t.proof_title()}</h1>
        <p>{t.proof_hint()}</p>
        <dl class="facts card">
          <dt>{kindName}</dt>
          <dd>
            <bdi>{number}</bdi>
            {revision && revision > 1
              ? inBrackets(page, t.quotations_revision_number({ number: revision }))
              : null}
          </dd>
          <dt>{t.proof_issued()}</dt>
          <dd>
            <CalendarDay day={issuedOn} />
          </dd>
          <dt>{t.role_exporter()}</dt>
          <dd>{sellerName}</dd>
          <dt>{t.role_buyer()}</dt>
          <dd>{buyerName}</dd>
          <dt>{t.quotations_total()}</dt>
          <dd>
            <bdi>{formatMoney(total, locale)}</bdi>
          </dd>
          <dt>{t.proof_fingerprint()}</dt>
          <dd>
            <code>{shortHash(hash)}</code>
          </dd>
        </dl>
        <p class="hint">{t.proof_warning()}</p>
      </section>
    </Layout>
  );
};
