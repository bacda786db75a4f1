import type { FC } from "hono/jsx";
import { buyersZones, indonesianZones } from "#shared/terms/time-zones.ts";
import { SelectField } from "#web/components/form/select-field.tsx";
import { zoneChoiceText } from "#web/components/last-day.ts";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

/** Whose day a last day is: exporters' zones, buyers' zones, and whichever was chosen by other means. */
export const ZoneField: FC<FieldsProps> = ({ form }) => {
  const page = usePage();
  const chosen = textAt(form, "zone");
  const zones = [...new Set([...indonesianZones, ...buyersZones, ...(chosen ? [chosen] : [])])];
  return (
    <SelectField
      form={form}
      name="zone"
      label={page.t.quotations_zone()}
      options={zones.map((it) => ({ value: it, text: zoneChoiceText(page, it) }))}
      isRequired
    />
  );
};
