import type { FC } from "hono/jsx";
import { days } from "#shared/trade/orders/deadlines.ts";
import { leftOf } from "#shared/trade/orders/quantities.ts";
import { transportModes } from "#shared/trade/orders/shipment.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FieldsProps, FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { Mismatches } from "../order-documents/mismatches.tsx";
import { PackingFields } from "../quotations/packing-fields.tsx";
import { OrderFormPage } from "./order-form-page.tsx";
import { QuantityFields } from "./quantity-fields.tsx";

/** Fields for so many parcels are there without script. */
const shownPackages = 3;

interface ShipPageProps {
  order: ShownOrder;
  form: FormState;
}

/** What leaves, how, and by which numbers it is followed. */
export const ShipPage: FC<ShipPageProps> = ({ order, form }) => {
  const { t } = usePage();
  const left = leftOf(order.ordered, order.shipped);
  return (
    <OrderFormPage
      {...{ order, form }}
      to="ship"
      title={t.orders_ship_title()}
      hint={t.orders_ship_hint()}
      button={t.orders_ship_button()}
      isVersioned
    >
      <Mismatches mismatches={order.mismatches} />
      <QuantityFields form={form} lines={order.terms.lines} left={left} />
      {order.terms.lines.map((line, at) =>
        line.packing || !left[at] ? null : <PackingFields form={form} at={`packing.${at}`} />,
      )}
      <ChoiceField
        form={form}
        name="mode"
        label={t.orders_mode()}
        options={transportModes.map((it) => ({ value: it, text: lookup(t, `orders_mode_${it}`) ?? it }))}
        isSingle
        isRequired
      />
      <TextField form={form} name="shippedOn" type="date" label={t.orders_shipped_on()} isRequired />
      <TextField
        form={form}
        name="deliveryOn"
        type="date"
        label={t.orders_delivery_on()}
        hint={t.orders_delivery_on_hint({ days: days.complain })}
      />
      <div class="pair">
        <TextField
          form={form}
          name="carriedBy"
          label={t.orders_carried_by()}
          hint={t.orders_carried_by_hint()}
          maximumLength={120}
        />
        <TextField
          form={form}
          name="transportDocument"
          label={t.orders_transport_document()}
          hint={t.orders_transport_document_hint()}
          maximumLength={40}
        />
      </div>
      <Packages form={form} />
      {left.length > 0 ? (
        <label class="choice">
          <input type="checkbox" name="isLast" value="yes" checked={form.values.isLast === "yes"} />
          <span>{t.orders_is_last()}</span>
        </label>
      ) : null}
    </OrderFormPage>
  );
};

const Packages: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <FieldGroup form={form} name="packages" label={t.orders_tracking()} isCard>
      {Array.from({ length: shownPackages }, (_, at) => (
        <div class="pair">
          <TextField
            form={form}
            name={`packages.${at}.carrier`}
            label={t.orders_carrier()}
            maximumLength={60}
          />
          <TextField
            form={form}
            name={`packages.${at}.trackingNumber`}
            label={t.orders_tracking_number()}
            maximumLength={60}
          />
        </div>
      ))}
    </FieldGroup>
  );
};
