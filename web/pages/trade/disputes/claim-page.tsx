import type { FC } from "hono/jsx";
import type { AppError } from "#shared/errors.ts";
import { pickLocalized } from "#shared/locales.ts";
import { disputeReasons } from "#shared/trade/disputes/dispute.ts";
import { remedies } from "#shared/trade/disputes/outcome.ts";
import { days } from "#shared/trade/orders/deadlines.ts";
import type { Order, OrderTerms } from "#shared/trade/orders/order.ts";
import { refundableMinor } from "#shared/trade/orders/settling.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { quantityText } from "#web/components/quantity.ts";
import type { FormState } from "#web/form-state.ts";
import { errorText, lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OrderFormPage } from "../orders/order-form-page.tsx";
import { OutcomeFields } from "./outcome-fields.tsx";
import { StatementFields } from "./statements.tsx";

interface ClaimPageProps {
  order: Order;
  terms: OrderTerms;
  /** Why nothing can be claimed as the order stands. */
  refusal: AppError | undefined;
  form: FormState;
}

/** What is wrong with what was received, or that it did not arrive. */
export const ClaimPage: FC<ClaimPageProps> = ({ order, terms, refusal, form }) => {
  const page = usePage();
  const { t, locale } = page;
  if (refusal && !form.failure) return <NothingToClaim order={order} refusal={refusal} />;
  return (
    <OrderFormPage
      {...{ order, form }}
      to="dispute"
      title={t.disputes_claim_title()}
      hint={t.disputes_claim_hint({ days: days.claim })}
      button={t.disputes_claim_button()}
    >
      <ChoiceField
        form={form}
        name="reason"
        label={t.disputes_reason()}
        options={disputeReasons.map((it) => ({ value: it, text: lookup(t, `disputes_reason_${it}`) ?? it }))}
        isSingle
        isRequired
      />
      {terms.lines.map((line, at) => (
        <TextField
          form={form}
          name={`quantities.${at}`}
          label={t.disputes_quantity({
            goods: pickLocalized(line.title, locale)?.value ?? t.quotations_line({ number: at + 1 }),
          })}
          hint={t.disputes_quantity_hint({ quantity: quantityText(page, line.quantity, line.unit) })}
          inputMode="numeric"
        />
      ))}
      <StatementFields form={form} label={t.disputes_claim_text()} />
      <p class="hint">{t.disputes_claim_files()}</p>
      <OutcomeFields
        form={form}
        name="ask"
        label={t.disputes_ask()}
        kinds={remedies}
        most={{ amountMinor: refundableMinor(order), currency: order.total.currency }}
      />
    </OrderFormPage>
  );
};

const NothingToClaim: FC<Pick<ClaimPageProps, "order"> & { refusal: AppError }> = ({ order, refusal }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.disputes_claim_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.disputes_claim_title()}</h1>
        <p class="notice">{errorText(t, refusal.code, refusal.params)}</p>
        <p class="row">
          <a href={href(page, `/orders/${order.id}`)}>{t.orders_title({ number: order.number })}</a>
          {order.disputeId ? (
            <a href={href(page, `/disputes/${order.disputeId}`)}>{t.disputes_to_dispute()}</a>
          ) : null}
        </p>
      </section>
    </Layout>
  );
};
