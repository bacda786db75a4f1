import type { FC } from "hono/jsx";
import { asName } from "#shared/names.ts";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { maximumOpenDays } from "#shared/trade/rfqs/stages.ts";
import { countryOptions } from "#web/components/country-options.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { ZoneField } from "../quotations/zone-field.tsx";

/** What is wanted, and how much of it: the buyer's own words beside it, where somebody else fills it in. */
export const WantedFields: FC<FieldsProps & { wish?: string | undefined }> = ({ form, wish }) => {
  const { t } = usePage();
  return (
    <FieldGroup form={form} name="wanted" isCard isRequired label={t.rfqs_wanted()}>
      <TextArea
        form={form}
        name="text"
        label={t.rfqs_text()}
        hint={t.rfqs_text_hint()}
        rows={6}
        maximumLength={4000}
        isRequired
      />
      <LanguageField form={form} />
      <div class="pair">
        <TextField
          form={form}
          name="quantity"
          label={t.inquiries_quantity()}
          hint={wish ? t.rfqs_forward_quantity({ wish: asName(wish) }) : undefined}
          inputMode="numeric"
          maximumLength={15}
          isRequired
        />
        <SelectField
          form={form}
          name="unit"
          label={t.listings_unit()}
          options={unitCodes.map((it) => ({ value: it, text: lookup(t, `unit_${it}`) ?? it }))}
          isRequired
        />
      </div>
    </FieldGroup>
  );
};

/** Where to, and on which terms the buyer would like it; an attaché's request says where to already. */
export const TermsFields: FC<FieldsProps & { isForwarded?: boolean }> = ({ form, isForwarded = false }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <FieldGroup form={form} name="terms" isCard isRequired label={t.rfqs_terms()} hint={t.rfqs_terms_hint()}>
      <div class="pair">
        {isForwarded ? null : (
          <SelectField
            form={form}
            name="destinationCountry"
            label={t.inquiries_destination_country()}
            options={countryOptions(page)}
            isRequired
          />
        )}
        <TextField
          form={form}
          name="destinationPlace"
          label={t.inquiries_destination_place()}
          hint={t.inquiries_destination_place_hint()}
          maximumLength={80}
        />
        <SelectField
          form={form}
          name="incoterm"
          label={t.inquiries_incoterm()}
          options={incoterms.map((it) => ({
            value: it,
            text: `${it} – ${lookup(t, `incoterm_${it}`) ?? it}`,
          }))}
        />
        <SelectField
          form={form}
          name="currency"
          label={t.rfqs_currency()}
          options={currencies.map((it) => ({ value: it, text: currencyName(it, locale) }))}
        />
        <TextField form={form} name="neededBy" label={t.inquiries_needed_by()} type="date" />
      </div>
    </FieldGroup>
  );
};

/** Until when quotations are waited for, and sealed. */
export const DeadlineFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <FieldGroup
      form={form}
      name="deadline"
      isCard
      isRequired
      label={t.rfqs_closes()}
      hint={t.rfqs_closes_hint({ days: maximumOpenDays })}
    >
      <div class="pair">
        <TextField form={form} name="closesOn" type="date" label={t.rfqs_closes_on()} isRequired />
        <ZoneField form={form} />
      </div>
    </FieldGroup>
  );
};
