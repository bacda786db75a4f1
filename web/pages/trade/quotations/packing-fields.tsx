import type { FC } from "hono/jsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, issuesAt, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

/** One carton: all of it is said, or nothing. */
export const PackingFields: FC<FieldsProps & { at: string }> = ({ form, at }) => {
  const { t } = usePage();
  const isOpen =
    Object.keys(form.values).some((name) => name.startsWith(`${at}.`) && textAt(form, name) !== "") ||
    issuesAt(form, at).length > 0;
  const measure = { form, inputMode: "decimal" as const, maximumLength: 12, isPart: true };
  return (
    <details open={isOpen}>
      <summary>{t.quotations_packing()}</summary>
      <FieldGroup
        form={form}
        name={at}
        isRequired
        label={t.quotations_carton()}
        hint={t.quotations_carton_hint()}
      >
        <div class="pair">
          <TextField
            {...measure}
            name={`${at}.unitsPerCarton`}
            label={t.quotations_units_per_carton()}
            inputMode="numeric"
          />
          <TextField {...measure} name={`${at}.lengthMm`} label={t.quotations_length()} />
          <TextField {...measure} name={`${at}.widthMm`} label={t.quotations_width()} />
          <TextField {...measure} name={`${at}.heightMm`} label={t.quotations_height()} />
          <TextField {...measure} name={`${at}.netGrams`} label={t.quotations_net()} />
          <TextField {...measure} name={`${at}.grossGrams`} label={t.quotations_gross()} />
        </div>
      </FieldGroup>
    </details>
  );
};
