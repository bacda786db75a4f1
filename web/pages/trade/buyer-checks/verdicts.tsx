import type { FC } from "hono/jsx";
import type { ShownVerdict } from "#shared/trade/buyer-checks/shown.ts";
import type { BuyerVerdict } from "#shared/trade/buyer-checks/stages.ts";
import { AgoAndMoment, Moment } from "#web/components/moment.tsx";
import { comma } from "#web/components/signs.ts";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

const looks: Record<BuyerVerdict, string> = {
  genuine: "badge is-done",
  careful: "badge",
  do_not_trade: "badge is-late",
  cannot_say: "badge",
};

export const VerdictBadge: FC<{ verdict: BuyerVerdict }> = ({ verdict }) => {
  const { t } = usePage();
  return <span class={looks[verdict]}>{lookup(t, `buyer_checks_verdict_${verdict}`)}</span>;
};

/** What an office found, why, and until when that holds. */
export const VerdictCard: FC<{ verdict: ShownVerdict }> = ({ verdict: it }) => {
  const page = usePage();
  const { t, now } = page;
  const isOver = it.validThrough <= now.toISOString();
  return (
    <div class="card message stack">
      <p class="row">
        <VerdictBadge verdict={it.verdict} />
        {isOver ? <span class="badge is-late">{t.buyer_checks_verdict_over()}</span> : null}
      </p>
      <p>{lookup(t, `buyer_checks_verdict_${it.verdict}_what`)}</p>
      <h3>{t.buyer_checks_reasons()}</h3>
      <Written texts={{ [it.language]: it.reasons }} as="div" />
      <p class="hint">
        <bdi>{it.checkerName}</bdi>
        {comma(page)}
        <AgoAndMoment at={it.at} />
        <br />
        {t.buyer_checks_valid_until()} <Moment at={it.validThrough} />
      </p>
    </div>
  );
};
