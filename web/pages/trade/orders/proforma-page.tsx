import type { FC } from "hono/jsx";
import type { Order } from "#shared/trade/orders/order.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { OrderFormPage } from "./order-form-page.tsx";

/** Where the money goes, which the proforma invoice says. */
export const ProformaPage: FC<{ order: Order; form: FormState }> = ({ order, form }) => {
  const { t } = usePage();
  return (
    <OrderFormPage
      {...{ order, form }}
      to="proforma"
      title={t.orders_proforma_title()}
      hint={t.orders_proforma_hint()}
      button={t.orders_proforma_button()}
    >
      <FieldGroup form={form} name="bank" label={t.orders_bank_account()} isCard isRequired>
        <div class="pair">
          <TextField
            form={form}
            name="bank.holder"
            label={t.orders_bank_holder()}
            hint={t.orders_bank_holder_hint()}
            maximumLength={160}
            isRequired
          />
          <TextField form={form} name="bank.bank" label={t.orders_bank()} maximumLength={160} isRequired />
          <TextField
            form={form}
            name="bank.account"
            label={t.orders_bank_number()}
            maximumLength={60}
            isRequired
          />
          <TextField
            form={form}
            name="bank.swift"
            label={t.orders_bank_swift()}
            hint={t.orders_bank_swift_hint()}
            maximumLength={11}
          />
        </div>
      </FieldGroup>
    </OrderFormPage>
  );
};
