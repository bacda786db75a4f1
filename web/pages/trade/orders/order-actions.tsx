import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { days } from "#shared/trade/orders/deadlines.ts";
import { heldOf } from "#shared/trade/orders/held-until.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { leftOf, sumOf } from "#shared/trade/orders/quantities.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DenyForm } from "./deny-form.tsx";

export type OrderForms = Record<"plain" | "pay" | "deny" | "propose" | "cancel" | "note", FormState>;

interface ActionsProps {
  order: ShownOrder;
  forms: OrderForms;
  /** It can be paid to us, which is offered first. */
  isTaken: boolean;
}

/** What the reader's side can do with an order as it stands. */
export const OrderActions: FC<ActionsProps> = ({ order, forms, isTaken }) => {
  const page = usePage();
  const { t, locale } = page;
  const held = heldOf(order);
  const open = openSteps(orderProcess, order, page.actor);
  const to = (part: string) => href(page, `/orders/${order.id}/${part}`);
  const common = { form: forms.plain };
  const isWhole = sumOf(leftOf(order.ordered, order.shipped)) === 0 || order.isShort;
  return (
    <div class="stack">
      {open.has("pay") && !order.underway ? <PayForm {...{ order, isTaken }} form={forms.pay} /> : null}
      {open.has("acknowledge") ? (
        <ButtonForm {...common} action={to("acknowledge")} text={t.orders_acknowledge()}>
          <p class="hint">{t.orders_acknowledge_hint()}</p>
        </ButtonForm>
      ) : null}
      {open.has("deny") ? (
        <DenyForm form={forms.deny} action={to("deny")} button={t.orders_deny_button()} />
      ) : null}
      {open.has("start") ? <ButtonForm {...common} action={to("start")} text={t.orders_start()} /> : null}
      {open.has("finish") ? (
        <ButtonForm {...common} action={to("finish")} text={t.orders_finish()}>
          <p class="hint">{t.orders_finish_hint()}</p>
        </ButtonForm>
      ) : null}
      {open.has("ship") ? (
        <p>
          <a class="button" href={to("ship")}>
            {t.orders_ship()}
          </a>
        </p>
      ) : null}
      {open.has("receive") ? (
        <>
          <ButtonForm
            {...common}
            action={to("receive")}
            text={t.orders_receive_all()}
            version={order.version}
          >
            <p class="hint">
              {isWhole ? t.orders_receive_hint({ days: days.claim }) : t.orders_receive_part_hint()}
            </p>
            {isWhole && held ? (
              <p>
                <strong>{t.orders_receive_held({ amount: formatMoney(held, locale) })}</strong>
              </p>
            ) : null}
            {leftOf(order.shipped, order.received).map((left, at) => (
              <input type="hidden" name={`quantities.${at}`} value={String(left)} />
            ))}
          </ButtonForm>
          <p>
            <a href={to("receive")}>{t.orders_receive_less()}</a>
          </p>
        </>
      ) : null}
      {open.has("complete") ? (
        <ButtonForm {...common} action={to("complete")} text={t.orders_complete()}>
          <p class="hint">{t.orders_complete_hint()}</p>
        </ButtonForm>
      ) : null}
      {open.has("propose") ? <ProposeForm order={order} form={forms.propose} /> : null}
      {open.has("cancel") ? <CancelForm order={order} form={forms.cancel} /> : null}
    </div>
  );
};

interface OwnFormProps {
  order: ShownOrder;
  form: FormState;
}

/** What was transferred from side to side; an account to pay to is named where an invoice names one. */
const PayForm: FC<OwnFormProps & { isTaken: boolean }> = ({ order, form, isTaken }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby="pay">
      <h2 id="pay">{isTaken ? t.orders_pay_direct() : t.orders_pay()}</h2>
      {isTaken ? <p class="hint">{t.orders_pay_direct_hint()}</p> : null}
      <p class="hint">{order.payee ? t.orders_pay_hint() : t.orders_pay_no_invoice()}</p>
      <Form form={form} action={href(page, `/orders/${order.id}/pay`)}>
        <TextField form={form} name="paidOn" type="date" label={t.orders_paid_on()} isRequired />
        <TextField
          form={form}
          name="reference"
          label={t.orders_reference()}
          hint={t.orders_reference_hint()}
          maximumLength={60}
        />
        <button class={isTaken ? "quiet" : undefined}>{t.orders_pay_button()}</button>
      </Form>
    </section>
  );
};

const ProposeForm: FC<OwnFormProps> = ({ order, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.orders_propose()}</summary>
      <Form form={form} action={href(page, `/orders/${order.id}/propose`)}>
        <ChoiceField
          form={form}
          name="what"
          label={t.orders_propose_what()}
          options={[
            { value: "delay", text: t.orders_propose_delay() },
            { value: "cancel", text: t.orders_propose_cancel() },
          ]}
          isSingle
          isRequired
        />
        <TextField
          form={form}
          name="until"
          type="date"
          label={t.orders_propose_until()}
          hint={t.orders_propose_until_hint()}
        />
        <TextArea
          form={form}
          name="reason"
          label={t.orders_propose_reason()}
          maximumLength={1000}
          rows={3}
          isRequired
        />
        <button class="quiet">{t.orders_propose_button()}</button>
      </Form>
    </details>
  );
};

const CancelForm: FC<OwnFormProps> = ({ order, form }) => {
  const page = usePage();
  const { t } = page;
  const reasons =
    order.side === "buyer" ? ["not_needed", "late", "other"] : ["cannot_supply", "not_paid", "other"];
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.orders_cancel()}</summary>
      <Form form={form} action={href(page, `/orders/${order.id}/cancel`)}>
        <ChoiceField
          form={form}
          name="reason"
          label={t.orders_cancel_reason()}
          options={reasons.map((it) => ({ value: it, text: lookup(t, `orders_reason_${it}`) ?? it }))}
          isSingle
          isRequired
        />
        <TextArea form={form} name="note" label={t.orders_cancel_note()} maximumLength={1000} rows={3} />
        <button class="danger">{t.orders_cancel_button()}</button>
      </Form>
    </details>
  );
};
