import type { FC } from "hono/jsx";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { anyModeIncoterms, seaIncoterms } from "#shared/terms/incoterms.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { countRows, type FieldsProps, type FormState, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

const maximumTiers = 8;

/** How much, how many at a time, how soon. */
export const QuantityFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  const number = { form, inputMode: "numeric" as const, maximumLength: 15 };
  return (
    <FieldGroup form={form} name="quantities" isCard isRequired label={t.listings_quantities()}>
      <div class="pair">
        <TextField
          {...number}
          name="minimumOrder"
          label={t.listings_minimum_order()}
          mark={t.listings_to_publish()}
          hint={t.listings_minimum_order_hint()}
        />
        <TextField
          {...number}
          name="orderMultiple"
          label={t.listings_order_multiple()}
          hint={t.listings_order_multiple_hint()}
        />
        <TextField
          {...number}
          name="leadTimeDays"
          label={t.listings_lead_time_days()}
          mark={t.listings_to_publish()}
        />
        <TextField {...number} name="monthlyCapacity" label={t.listings_monthly_capacity()} />
      </div>
    </FieldGroup>
  );
};

/** One currency, a price per unit from each quantity on, and where it delivers to. */
export const PriceFields: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const deliveryMark = textAt(form, "offerKind") === "service" ? undefined : t.listings_to_publish();
  const amount = { form, inputMode: "decimal" as const, maximumLength: 20 };
  return (
    <FieldGroup form={form} name="price" isCard isRequired label={t.listings_price()}>
      <SelectField
        form={form}
        name="price.currency"
        label={t.listings_currency()}
        mark={t.listings_to_publish()}
        options={currencies.map((code) => ({ value: code, text: currencyName(code, locale) }))}
      />
      <FieldGroup
        form={form}
        name="price.tiers"
        isRequired
        label={t.listings_tiers()}
        hint={t.listings_tiers_hint()}
      >
        {rowsOf(form, "price.tiers", 3, maximumTiers).map((row) => (
          <div class="pair">
            <TextField
              form={form}
              inputMode="numeric"
              maximumLength={15}
              name={`price.tiers.${row}.minQuantity`}
              label={t.listings_tier_from({ row: row + 1 })}
              mark={row === 0 ? t.listings_to_publish() : undefined}
            />
            <TextField
              {...amount}
              name={`price.tiers.${row}.unitAmountMinor`}
              label={t.listings_tier_amount({ row: row + 1 })}
              mark={row === 0 ? t.listings_to_publish() : undefined}
            />
          </div>
        ))}
      </FieldGroup>
      <FieldGroup
        form={form}
        name="price.delivery"
        isRequired
        label={t.listings_delivery()}
        hint={t.listings_delivery_hint()}
      >
        <div class="pair">
          <SelectField
            form={form}
            name="price.delivery.incoterm"
            label={t.listings_incoterm()}
            mark={deliveryMark}
            options={[...anyModeIncoterms, ...seaIncoterms].map((code) => ({
              value: code,
              text: `${code} – ${lookup(t, `incoterm_${code}`) ?? code}`,
            }))}
          />
          <TextField
            form={form}
            name="price.delivery.namedPlace"
            label={t.listings_named_place()}
            mark={deliveryMark}
            hint={t.listings_named_place_hint()}
            maximumLength={80}
          />
        </div>
      </FieldGroup>
      <TextField
        {...amount}
        name="price.sampleAmountMinor"
        label={t.listings_sample_price()}
        hint={t.listings_sample_price_hint()}
      />
    </FieldGroup>
  );
};

/** Rows to draw: the filled ones and one blank, at least `least`, at most `most`. */
function rowsOf(form: FormState, list: string, least: number, most: number): number[] {
  const count = Math.min(most, Math.max(least, countRows(form, list) + 1));
  return Array.from({ length: count }, (_, row) => row);
}
