import type { FC } from "hono/jsx";
import type { ShownPayment } from "#shared/money/payments/payment.ts";
import type { ShownRefund } from "#shared/money/payments/refund.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** All that was paid to us for an order, and all that goes back. */
export const MoneyHistory: FC<{ money: ShownOrderMoney }> = ({ money: { payments, refunds } }) => {
  const { t } = usePage();
  const begun = payments.filter(({ stage }) => stage !== "open");
  return (
    <>
      {begun.length > 0 ? (
        <section class="card stack" aria-labelledby="payments">
          <h2 id="payments">{t.money_payments()}</h2>
          <ul class="plain stack">
            {begun.map((payment) => (
              <PaidLine payment={payment} />
            ))}
          </ul>
        </section>
      ) : null}
      {refunds.length > 0 ? (
        <section class="card stack" aria-labelledby="refunds">
          <h2 id="refunds">{t.money_refunds()}</h2>
          <ul class="plain stack">
            {refunds.map((refund) => (
              <RefundLine refund={refund} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

const PaidLine: FC<{ payment: ShownPayment }> = ({ payment }) => {
  const { t, locale } = usePage();
  const { amount, purpose, provider, stage, use, chargeDispute } = payment;
  const isHeld = stage === "paid" && use === "held";
  return (
    <li>
      <span class="row">
        <bdi class="price">{formatMoney(amount, locale)}</bdi>
        <span>{lookup(t, `orders_purpose_${purpose}`)}</span>
        <span class={isHeld ? "badge is-done" : "badge"}>{lookup(t, `money_stage_${stage}`)}</span>
      </span>
      <small class="hint block">
        {lookup(t, `money_provider_${provider}`)}
        {payment.paidAt ? (
          <>
            {" · "}
            <Moment at={payment.paidAt} />
          </>
        ) : null}
        {use ? ` · ${lookup(t, `money_use_${use}`)}` : null}
        {chargeDispute && chargeDispute.isWon !== true ? ` · ${t.money_taken_back()}` : null}
      </small>
    </li>
  );
};

const RefundLine: FC<{ refund: ShownRefund }> = ({ refund }) => {
  const { t, locale } = usePage();
  const { amount, stage, reason, madeAt } = refund;
  return (
    <li>
      <span class="row">
        <bdi class="price">{formatMoney(amount, locale)}</bdi>
        <span class={stage === "made" ? "badge is-done" : "badge"}>{lookup(t, `money_refund_${stage}`)}</span>
      </span>
      <small class="hint block">
        {lookup(t, `money_reason_${reason}`)}
        {madeAt ? (
          <>
            {" · "}
            <Moment at={madeAt} />
          </>
        ) : null}
      </small>
    </li>
  );
};
