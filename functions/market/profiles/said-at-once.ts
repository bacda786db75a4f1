import { readCapacity } from "#shared/terms/capacities.ts";
import type { DecimalMark } from "#shared/terms/figures.ts";
import { readYears } from "#shared/terms/years.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";

const capacity = "details.yearlyCapacity";

/** "2 ton per bulan" says quantity, unit and time at once. */
export function withCapacity(values: FieldValues, decimal: DecimalMark): FieldValues {
  const read = readCapacity(textIn(values, `${capacity}.quantity`), decimal);
  if (!read) return values;
  const unit: FieldValues = read.unit ? { [`${capacity}.unit`]: read.unit } : {};
  return { ...values, [`${capacity}.quantity`]: read.quantity, ...unit };
}

/** "2009–2017" in the first of two fields says both. */
export function withYears(values: FieldValues): FieldValues {
  const both = Object.keys(values).flatMap((name) => {
    const [, row] = /^(details\.workedAbroad\.\d+)\.fromYear$/.exec(name) ?? [];
    const years = row && textIn(values, `${row}.toYear`).trim() === "" && readYears(textIn(values, name));
    return years ? [[name, String(years.from)] as const, [`${row}.toYear`, String(years.to)] as const] : [];
  });
  return { ...values, ...Object.fromEntries(both) };
}
