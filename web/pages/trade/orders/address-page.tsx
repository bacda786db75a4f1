import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { OrderFormPage } from "./order-form-page.tsx";

/** Who receives the goods, and where. */
export const AddressPage: FC<{ order: ShownOrder; form: FormState }> = ({ order, form }) => {
  const { t, locale } = usePage();
  return (
    <OrderFormPage
      {...{ order, form }}
      to="address"
      title={t.orders_address_title()}
      hint={t.orders_address_hint({ country: countryName(order.destinationCountry, locale) })}
      button={t.orders_address_button()}
    >
      <TextField
        form={form}
        name="name"
        label={t.orders_consignee()}
        hint={t.orders_consignee_hint({ name: order.company.name })}
        maximumLength={160}
        autocomplete="organization"
      />
      <TextArea
        form={form}
        name="address"
        label={t.orders_street()}
        hint={t.orders_street_hint()}
        maximumLength={400}
        rows={4}
        isRequired
      />
      <div class="pair">
        <TextField
          form={form}
          name="contactName"
          label={t.orders_contact_name()}
          maximumLength={120}
          autocomplete="name"
        />
        <TextField
          form={form}
          name="phone"
          type="tel"
          label={t.orders_phone()}
          maximumLength={40}
          autocomplete="tel"
        />
        <TextField
          form={form}
          name="taxNumber"
          label={t.orders_tax_number()}
          hint={t.orders_tax_number_hint()}
          maximumLength={40}
        />
        <TextField
          form={form}
          name="reference"
          label={t.orders_buyers_reference()}
          hint={t.orders_buyers_reference_hint()}
          maximumLength={40}
        />
      </div>
    </OrderFormPage>
  );
};
