import type { FC } from "hono/jsx";
import { limitOf } from "#shared/money/payments/holding.ts";
import { openSteps } from "#shared/process.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { Moment } from "#web/components/moment.tsx";
import { href, usePage } from "#web/page.ts";

/** What we hold for an order, for whom, until when, and what has become of it. */
export const HeldCard: FC<{ order: ShownOrder }> = ({ order }) => {
  const page = usePage();
  const { t, locale } = page;
  const { held, side, total, stage } = order;
  if (!held) return null;
  const { heldMinor, releasedMinor, refundedMinor, since } = held;
  const amountOf = (amountMinor: number) => ({
    amount: formatMoney({ amountMinor, currency: total.currency }, locale),
  });
  const isBuyer = side === "buyer";
  return (
    <section class="card stack" aria-labelledby="held">
      <h2 id="held">{t.money_held_title()}</h2>
      {heldMinor > 0 ? (
        <>
          <p>
            {isBuyer ? t.money_held_buyer(amountOf(heldMinor)) : t.money_held_exporter(amountOf(heldMinor))}
          </p>
          {stage === "disputed" ? <p>{t.money_held_disputed()}</p> : null}
          {since ? (
            <p class="hint">
              {t.money_until()} <Moment at={limitOf({ since })} />
            </p>
          ) : null}
        </>
      ) : null}
      {releasedMinor > 0 ? (
        <p>
          {isBuyer
            ? t.money_released_buyer(amountOf(releasedMinor))
            : t.money_released_exporter(amountOf(releasedMinor))}
        </p>
      ) : null}
      {refundedMinor > 0 ? <p>{t.money_refunded(amountOf(refundedMinor))}</p> : null}
      <p>
        <a href={href(page, `/orders/${order.id}/pay`)}>{t.money_to_details()}</a>
      </p>
    </section>
  );
};

/** The way to pay what is due to us, for the buyer. */
export const PaySafely: FC<{ order: ShownOrder; isTaken: boolean }> = ({ order, isTaken }) => {
  const page = usePage();
  const { t } = page;
  if (!isTaken || order.underway || !openSteps(orderProcess, order, page.actor).has("pay")) return null;
  const isHeld = order.stage !== "received";
  const title = isHeld ? t.money_pay_safely() : t.money_pay_us();
  return (
    <section class="card stack" aria-labelledby="pay-safely">
      <h2 id="pay-safely">{title}</h2>
      <p class="hint">{isHeld ? t.money_pay_safely_hint() : t.money_passed_on()}</p>
      <p>
        <a class="button" href={href(page, `/orders/${order.id}/pay`)}>
          {title}
        </a>
      </p>
    </section>
  );
};
