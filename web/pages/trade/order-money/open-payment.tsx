import type { FC } from "hono/jsx";
import { shownReference } from "#shared/money/bank/payment-reference.ts";
import type { ShownPayment } from "#shared/money/payments/payment.ts";
import { formatMoney } from "#shared/terms/money.ts";
import type { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { Moment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface OpenPaymentProps {
  money: ShownOrderMoney;
  payment: ShownPayment;
  form: FormState;
  isPayer: boolean;
}

/** A payment that was begun: the way on to the card's page, or where to transfer, and the way to leave it. */
export const OpenPayment: FC<OpenPaymentProps> = ({ money, payment, form, isPayer }) => {
  const page = usePage();
  const { t, locale } = page;
  const to = (part: string) => href(page, `/orders/${money.orderId}/held-payment/${payment.id}/${part}`);
  const isCard = payment.provider === "card";
  if (!isPayer || payment.stage === "paid") return <Awaited payment={payment} />;
  return (
    <section class="card stack" aria-labelledby="open">
      <h2 id="open">{isCard ? t.money_card_open() : t.money_transfer_open()}</h2>
      {isCard ? (
        <>
          <p>
            <bdi class="price">{formatMoney(payment.amount, locale)}</bdi>
          </p>
          <p role="status">{payment.lastFailure ? t.money_card_failed() : t.money_card_waits()}</p>
          {payment.lastFailure ? null : <p class="hint">{t.money_card_left()}</p>}
          <ButtonForm form={form} action={to("card")} text={t.money_continue()} />
        </>
      ) : (
        <>
          <TransferFacts money={money} payment={payment} />
          <TransferSent payment={payment} form={form} action={to("sent")} />
          <p>
            <a href={href(page, `/orders/${money.orderId}/add-paper?paper=payment_proof`)}>
              {t.orders_add_proof()}
            </a>
          </p>
        </>
      )}
      <p class="hint">
        {t.money_until()} <Moment at={payment.openUntil} />
      </p>
      <ButtonForm form={form} action={to("leave")} text={t.money_other_way()} look="quiet" />
    </section>
  );
};

/** That the buyer sent it: it is looked for sooner, and counts once it is on the account. */
const TransferSent: FC<Pick<OpenPaymentProps, "payment" | "form"> & { action: string }> = ({
  payment,
  form,
  action,
}) => {
  const { t } = usePage();
  if (payment.proofAt)
    return (
      <p role="status">
        {t.bank_sent_told()} <Moment at={payment.proofAt} />
      </p>
    );
  return (
    <ButtonForm form={form} action={action} text={t.bank_sent()}>
      <p class="hint">{t.bank_sent_hint()}</p>
    </ButtonForm>
  );
};

/** What the exporter is told of it; once it has come, both are. */
const Awaited: FC<Pick<OpenPaymentProps, "payment">> = ({ payment }) => {
  const { t, locale } = usePage();
  return (
    <section class="card stack" aria-labelledby="open">
      <h2 id="open">{lookup(t, `money_stage_${payment.stage}`)}</h2>
      <p class="row">
        <bdi class="price">{formatMoney(payment.amount, locale)}</bdi>
        <span>{lookup(t, `money_provider_${payment.provider}`)}</span>
      </p>
      {payment.stage === "paid" ? <p role="status">{t.money_arrives()}</p> : null}
    </section>
  );
};

const TransferFacts: FC<Pick<OpenPaymentProps, "money" | "payment">> = ({ money, payment }) => {
  const { t, locale } = usePage();
  const { account } = money;
  const { amount, receivedMinor, reference } = payment;
  const facts: [string, string | undefined][] = [
    [t.money_amount(), formatMoney(amount, locale)],
    [t.money_holder(), account?.holder],
    [t.money_bank(), account?.bank],
    [t.money_account(), account?.account],
    ["BIC / SWIFT", account?.bic],
    [t.money_reference(), shownReference(reference)],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) =>
          value ? (
            <>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </>
          ) : null,
        )}
      </dl>
      <p class="hint">{t.money_reference_hint()}</p>
      {receivedMinor > 0 ? (
        <p role="status">
          {t.money_transfer_part({
            amount: formatMoney({ amountMinor: receivedMinor, currency: amount.currency }, locale),
          })}
        </p>
      ) : null}
      <p>{t.money_transfer_waits()}</p>
    </>
  );
};
