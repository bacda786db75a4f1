import type { FC } from "hono/jsx";
import type { ShownPayment } from "#shared/money/payments/payment.ts";
import type { ShownRefund } from "#shared/money/payments/refund.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { isCreditable, isReceiptable } from "#shared/trade/order-money/money-papers.ts";
import type { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { Moment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface HistoryProps {
  money: ShownOrderMoney;
  form: FormState;
}

/** All that was paid to us for an order, and all that goes back, each with its paper. */
export const MoneyHistory: FC<HistoryProps> = ({ money, form }) => {
  const { payments, refunds } = money;
  const { t } = usePage();
  const begun = payments.filter(({ stage }) => stage !== "open");
  return (
    <>
      {begun.length > 0 ? (
        <section class="card stack" aria-labelledby="payments">
          <h2 id="payments">{t.money_payments()}</h2>
          <ul class="plain stack">
            {begun.map((payment) => (
              <PaidLine {...{ money, form, payment }} />
            ))}
          </ul>
        </section>
      ) : null}
      {refunds.length > 0 ? (
        <section class="card stack" aria-labelledby="refunds">
          <h2 id="refunds">{t.money_refunds()}</h2>
          <ul class="plain stack">
            {refunds.map((refund) => (
              <RefundLine {...{ money, form, refund }} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

const PaidLine: FC<HistoryProps & { payment: ShownPayment }> = ({ money, form, payment }) => {
  const { t, locale } = usePage();
  const { amount, purpose, provider, stage, use, chargeDispute } = payment;
  const isHeld = stage === "paid" && use === "held";
  return (
    <li class="stack">
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
      <MoneyPaper
        {...{ money, form, of: payment.id }}
        part={`held-payment/${payment.id}/receipt`}
        text={t.money_ask_receipt()}
        isToBeHad={isReceiptable(payment)}
      />
    </li>
  );
};

/** What goes back by the bank needs to know where to. */
function needsAccount({ provider, stage }: ShownRefund): boolean {
  return stage === "failed" || (provider === "transfer" && stage === "owed");
}

const RefundLine: FC<HistoryProps & { refund: ShownRefund }> = ({ money, form, refund }) => {
  const page = usePage();
  const { t, locale } = page;
  const { amount, stage, reason, madeAt } = refund;
  return (
    <li class="stack">
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
      {money.side === "buyer" && needsAccount(refund) ? (
        <p>
          {t.payouts_refund_hint()}{" "}
          <a href={href(page, `/orders/${money.orderId}/refund-account`)}>{t.payouts_bank_give()}</a>
        </p>
      ) : null}
      <MoneyPaper
        {...{ money, form, of: refund.id }}
        part={`refunds/${refund.id}/credit-note`}
        text={t.money_ask_credit_note()}
        isToBeHad={isCreditable(refund)}
      />
    </li>
  );
};

interface MoneyPaperProps extends HistoryProps {
  /** The payment or the refund. */
  of: string;
  part: string;
  text: string;
  isToBeHad: boolean;
}

/** The receipt or the credit note that was made out; where there is none yet, the way to it. */
const MoneyPaper: FC<MoneyPaperProps> = ({ money, form, of, part, text, isToBeHad }) => {
  const page = usePage();
  const { t } = page;
  const paper = money.papers.find(({ moneyId }) => moneyId === of);
  if (paper)
    return (
      <a href={href(page, `/papers/${paper.paperId}/file`)} download>
        {lookup(t, `paper_${paper.paperKind}`)} <bdi>{paper.paperNumber}</bdi>
      </a>
    );
  if (!isToBeHad) return null;
  return (
    <ButtonForm
      form={form}
      action={href(page, `/orders/${money.orderId}/${part}`)}
      text={text}
      look="quiet"
    />
  );
};
