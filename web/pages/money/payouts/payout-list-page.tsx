import type { FC } from "hono/jsx";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { payoutStages } from "#shared/money/payouts/stages.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { named } from "#web/components/signs.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface PayoutListProps {
  profileId: string;
  stage: Payout["stage"];
  payouts: Payout[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** A business's payouts, a tab for each stage. */
export const PayoutListPage: FC<PayoutListProps> = ({ profileId, stage, payouts, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  const path = `/business/${profileId}/payouts`;
  return (
    <Layout title={t.payouts_list()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.payouts_list()}</h1>
        <BusinessBar profileId={profileId} />
        <p>
          <a href={href(page, path)}>{t.payouts_title()}</a>
        </p>
        <StageTabs
          path={`${path}/list`}
          stages={payoutStages}
          stage={stage}
          nameOf={(it) => lookup(t, `payouts_stage_${it}`)}
        />
        {payouts.length === 0 ? <p>{t.payouts_none()}</p> : null}
        <ul class="plain stack">
          {payouts.map((payout) => (
            <PayoutItem payout={payout} locale={locale} />
          ))}
        </ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const PayoutItem: FC<{ payout: Payout; locale: string }> = ({ payout, locale }) => {
  const page = usePage();
  const { t } = page;
  const { amount, nettedMinor, bankReference, returned, returnedAt, settledAt, sentAt, createdAt } = payout;
  const netted = formatMoney({ ...amount, amountMinor: nettedMinor }, locale);
  return (
    <li class="card stack">
      <p class="spread">
        <bdi class="price">{formatMoney(amount, locale)}</bdi>
        <Moment at={returnedAt ?? settledAt ?? sentAt ?? createdAt} />
      </p>
      {nettedMinor > 0 ? <p class="hint">{t.payouts_netted({ amount: netted })}</p> : null}
      {bankReference ? (
        <p class="hint">
          {named(page, t.payouts_reference())}
          <bdi>{bankReference}</bdi>
        </p>
      ) : null}
      {returned ? <p>{lookup(t, `payouts_reason_${returned.reason}`)}</p> : null}
    </li>
  );
};
