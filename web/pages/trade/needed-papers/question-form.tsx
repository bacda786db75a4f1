import type { FC } from "hono/jsx";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { exporterEntities, shipmentModes } from "#shared/trade/needed-papers/shipment.ts";
import { countryOptions } from "#web/components/country-options.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** What is sent where, as a form that gets: it holds no token, and what it leads to can be sent on. */
export const QuestionForm: FC<FieldsProps> = ({ form }) => {
  const page = usePage();
  const { t, locale } = page;
  const named = (of: string, keys: readonly string[]) =>
    keys.map((value) => ({ value, text: lookup(t, `needed_${of}_${value}`) ?? value }));
  return (
    <form action={href(page, "/needed-papers")} novalidate={form.failure !== undefined} class="stack">
      <FormFailure form={form}>
        <TextField
          form={form}
          name="hsCodes"
          label={t.needed_goods()}
          hint={t.needed_goods_hint()}
          maximumLength={2000}
          autocomplete="off"
        />
        <SelectField
          form={form}
          name="destination"
          label={t.needed_destination()}
          options={countryOptions(page).filter(({ value }) => value !== "ID")}
          isRequired
        />
        <SelectField
          form={form}
          name="entity"
          label={t.needed_entity()}
          options={named("entity", exporterEntities)}
          isRequired
        />
        <SelectField form={form} name="mode" label={t.needed_mode()} options={named("mode", shipmentModes)} />
        <TextField
          form={form}
          name="grossGrams"
          label={t.needed_weight()}
          hint={t.needed_weight_hint()}
          inputMode="decimal"
          maximumLength={20}
        />
        <TextField
          form={form}
          name="amountMinor"
          label={t.needed_value()}
          inputMode="decimal"
          maximumLength={40}
        />
        <SelectField
          form={form}
          name="currency"
          label={t.listings_currency()}
          options={currencies.map((value) => ({ value, text: currencyName(value, locale) }))}
        />
        <button>{t.needed_show()}</button>
      </FormFailure>
    </form>
  );
};
