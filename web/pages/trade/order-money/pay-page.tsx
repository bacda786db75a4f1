import type { FC } from "hono/jsx";
import { holdingDays } from "#shared/money/payments/holding-days.ts";
import { underway } from "#shared/money/payments/payment.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { isOverpaid } from "#shared/trade/order-money/overpaid.ts";
import type { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";
import { days } from "#shared/trade/orders/deadlines.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { MoneyHistory } from "./money-history.tsx";
import { OpenPayment } from "./open-payment.tsx";

interface PayPageProps {
  money: ShownOrderMoney;
  form: FormState;
  /** Who pays, the others read. */
  isPayer: boolean;
  /** While it waits for word of a card. */
  refreshSeconds?: number | undefined;
}

/** What is to be paid to us for an order, how, what becomes of it, and what was paid. */
export const PayPage: FC<PayPageProps> = ({ money, form, isPayer, refreshSeconds }) => {
  const page = usePage();
  const { t } = page;
  const title = t.money_pay_title({ number: money.orderNumber });
  const open = underway(money.payments);
  return (
    <Layout title={title} isPrivate hasForms refreshSeconds={refreshSeconds}>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/orders/${money.orderId}`)}>{t.money_to_order()}</a>
        </p>
        <h1>{title}</h1>
        <FormFailure form={form} />
        {!isPayer && isOverpaid(money) ? (
          <p class="notice" role="note">
            {t.buyer_checks_overpaid()}
          </p>
        ) : null}
        {open ? (
          <OpenPayment {...{ money, form, isPayer }} payment={open} />
        ) : (
          <Due {...{ money, form, isPayer }} />
        )}
        {isPayer ? <Protection money={money} /> : null}
        <MoneyHistory {...{ money, form }} />
      </section>
    </Layout>
  );
};

const Due: FC<PayPageProps> = ({ money, form, isPayer }) => {
  const page = usePage();
  const { t, locale } = page;
  const { due, notYet, currency, ways, orderId } = money;
  if (!due) return <p>{t.money_nothing_due()}</p>;
  const isLater = notYet === "order_not_so_far";
  return (
    <section class="card stack" aria-labelledby="due">
      <h2 id="due">{isLater ? t.money_pay_later() : t.money_pay_now()}</h2>
      <p class="row">
        <bdi class="price">{formatMoney({ amountMinor: due.amountMinor, currency }, locale)}</bdi>
        <span>{lookup(t, `orders_purpose_${due.purpose}`)}</span>
      </p>
      {notYet ? <p>{isLater ? t.money_due_when_ready() : errorText(t, notYet)}</p> : null}
      {ways.length === 0 ? <p>{t.money_no_way()}</p> : null}
      {isPayer && !notYet
        ? ways.map((way, at) => (
            <ButtonForm
              form={form}
              action={href(page, `/orders/${orderId}/held-payment`)}
              text={lookup(t, `money_by_${way}`) ?? way}
              look={at === 0 ? undefined : "quiet"}
            >
              <input type="hidden" name="provider" value={way} />
              <p class="hint">{lookup(t, `money_by_${way}_hint`)}</p>
            </ButtonForm>
          ))
        : null}
    </section>
  );
};

/** What becomes of the money, in the buyer's words: nothing is held for goods that were received. */
const Protection: FC<Pick<PayPageProps, "money">> = ({ money: { stage, due } }) => {
  const { t } = usePage();
  if (stage === "received") return due ? <p class="notice">{t.money_passed_on()}</p> : null;
  if (stage === "completed" || stage === "cancelled") return null;
  return (
    <section class="card stack" aria-labelledby="protected">
      <h2 id="protected">{t.money_protected()}</h2>
      <ul class="plain stack">
        <li>{t.money_protected_1()}</li>
        <li>{t.money_protected_2({ days: days.complain, warn: days.warn })}</li>
        <li>{t.money_protected_3()}</li>
        <li>{t.money_protected_4({ days: holdingDays.limit })}</li>
      </ul>
    </section>
  );
};
