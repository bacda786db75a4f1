import type { FC } from "hono/jsx";
import { companyKinds } from "#shared/trade/companies/company.ts";
import type { FieldsProps } from "../form-state.ts";
import { lookup } from "../messages.ts";
import { usePage } from "../page.ts";
import { countryOptions } from "./country-options.ts";
import { SelectField } from "./form/select-field.tsx";
import { TextField } from "./form/text-fields.tsx";

/** Which company asks. */
export const CompanyFields: FC<FieldsProps> = ({ form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <fieldset class="stack">
      <legend>
        <h2>{t.inquiries_your_company()}</h2>
      </legend>
      <TextField
        form={form}
        name="company.name"
        label={t.inquiries_company_name()}
        autocomplete="organization"
        maximumLength={120}
        isRequired
      />
      <SelectField
        form={form}
        name="company.kind"
        label={t.inquiries_company_kind()}
        options={companyKinds.map((kind) => ({ value: kind, text: lookup(t, `company_${kind}`) ?? kind }))}
        isRequired
      />
      <SelectField
        form={form}
        name="company.country"
        label={t.inquiries_company_country()}
        autocomplete="country"
        options={countryOptions(page)}
        isRequired
      />
    </fieldset>
  );
};
