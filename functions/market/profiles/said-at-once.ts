import { readCapacity } from "#shared/terms/capacities.ts";
import type { DecimalMark } from "#shared/terms/figures.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";

const capacity = "details.yearlyCapacity";

/** "2 ton per bulan" says quantity, unit and time at once. */
export function withCapacity(values: FieldValues, decimal: DecimalMark): FieldValues {
  const read = readCapacity(textIn(values, `${capacity}.quantity`), decimal);
  if (!read) return values;
  const unit: FieldValues = read.unit ? { [`${capacity}.unit`]: read.unit } : {};
  return { ...values, [`${capacity}.quantity`]: read.quantity, ...unit };
}
