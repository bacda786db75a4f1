import type { FC } from "hono/jsx";
import { calendarDay } from "#shared/terms/day-format.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { SentFiles } from "../order-documents/sent-files.tsx";

/** Where the money goes, and what was paid, or said to be. */
export const OrderPayments: FC<{ order: ShownOrder }> = ({ order }) => {
  const { t, locale } = usePage();
  const { payments, total, payee } = order;
  const isBegun = payments.length > 0 || order.held !== undefined;
  if (!isBegun && !payee) return null;
  return (
    <section class="card stack" aria-labelledby="payments">
      <h2 id="payments">{t.orders_payments()}</h2>
      {payee ? (
        <p>
          <span class="hint">{t.orders_pay_to()}</span>
          <br />
          <bdi>{payee.holder}</bdi>
          <br />
          <bdi>{payee.bank}</bdi>
          <br />
          <bdi>{payee.account}</bdi>
          {payee.swift ? (
            <>
              {" · "}
              <bdi>{payee.swift}</bdi>
            </>
          ) : null}
        </p>
      ) : null}
      <ul class="plain stack">
        {payments.map((payment) => (
          <li>
            <span class="row">
              <bdi class="price">
                {formatMoney({ amountMinor: payment.amountMinor, currency: total.currency }, locale)}
              </bdi>
              <span>{lookup(t, `orders_purpose_${payment.purpose}`)}</span>
              <span class={payment.state === "confirmed" ? "badge is-done" : "badge"}>
                {lookup(t, `orders_payment_${payment.state}`)}
              </span>
            </span>
            <small class="hint block">
              {payment.paymentId ? `${t.money_held_mark()} · ` : null}
              {t.orders_transferred({ day: calendarDay(payment.paidOn, locale) })}
              {payment.reference ? (
                <>
                  {" · "}
                  <bdi>{payment.reference}</bdi>
                </>
              ) : null}
            </small>
            {payment.denial ? <q dir="auto">{payment.denial}</q> : null}
          </li>
        ))}
      </ul>
      {isBegun ? <SentFiles order={order} paper="payment_proof" add={t.orders_add_proof()} /> : null}
    </section>
  );
};
