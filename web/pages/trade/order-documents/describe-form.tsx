import type { FC } from "hono/jsx";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { describedPapers } from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { maximumShipments } from "#shared/trade/orders/shipment.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { documentName, factName, shipmentName } from "./document-words.ts";

interface DescribeFormProps {
  form: FormState;
  action: string;
  order: Pick<Order, "shipmentCount">;
}

/** Which paper a file is, and the figures that stand on it. */
export const DescribeForm: FC<DescribeFormProps> = ({ form, action, order }) => {
  const { t, locale } = usePage();
  // One more than there are: papers are often there before the goods leave.
  const shipments = Math.min(order.shipmentCount + 1, maximumShipments);
  return (
    <Form form={form} action={action}>
      <p class="hint">{t.documents_facts_hint()}</p>
      <SelectField
        form={form}
        name="paper"
        label={t.documents_paper()}
        options={describedPapers.map((value) => ({ value, text: documentName(t, value) }))}
        isRequired
      />
      <SelectField
        form={form}
        name="shipment"
        label={t.documents_shipment_for()}
        options={Array.from({ length: shipments }, (_, at) => ({
          value: String(at + 1),
          text: shipmentName(t, at + 1),
        }))}
      />
      <TextField form={form} name="facts.number" label={t.documents_number()} maximumLength={60} />
      <TextField form={form} name="facts.issuedOn" type="date" label={t.documents_issued_on()} />
      <div class="pair">
        <TextField form={form} name="facts.netGrams" label={t.quotations_net()} inputMode="decimal" />
        <TextField form={form} name="facts.grossGrams" label={t.quotations_gross()} inputMode="decimal" />
      </div>
      <div class="pair">
        <TextField form={form} name="facts.cartons" label={factName(t, "cartons")} inputMode="numeric" />
        <TextField form={form} name="facts.quantity" label={factName(t, "quantity")} inputMode="numeric" />
      </div>
      <div class="pair">
        <TextField
          form={form}
          name="facts.amountMinor"
          label={factName(t, "amountMinor")}
          inputMode="decimal"
        />
        <SelectField
          form={form}
          name="facts.currency"
          label={t.listings_currency()}
          options={currencies.map((value) => ({ value, text: currencyName(value, locale) }))}
        />
      </div>
      <button>{t.documents_facts_save()}</button>
    </Form>
  );
};
