import type { FC } from "hono/jsx";
import { shownReference } from "#shared/money/bank/payment-reference.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** The payment to us that an order waits for, with the way to go on with it or to leave it. */
export const UnderwayCard: FC<{ order: ShownOrder }> = ({ order }) => {
  const page = usePage();
  const { t, locale } = page;
  const { underway, side, id } = order;
  if (!underway) return null;
  return (
    <section class="card stack" aria-labelledby="underway">
      <h2 id="underway">{t.money_underway()}</h2>
      <p class="row">
        <bdi class="price">{formatMoney(underway.amount, locale)}</bdi>
        <span>{lookup(t, `money_provider_${underway.provider}`)}</span>
        <span class="badge">{lookup(t, `money_stage_${underway.stage}`)}</span>
      </p>
      {underway.provider === "transfer" ? (
        <p>
          <span class="hint">{t.money_reference()}</span> <bdi>{shownReference(underway.reference)}</bdi>
        </p>
      ) : null}
      {side === "buyer" && underway.stage === "open" ? <p class="hint">{t.money_underway_hint()}</p> : null}
      <p>
        <a class={side === "buyer" ? "button" : undefined} href={href(page, `/orders/${id}/pay`)}>
          {t.money_to_payment()}
        </a>
      </p>
    </section>
  );
};
