import type { FormState } from "../../form-state.ts";

/** The labels of a form's fields and groups by their names, as far as they are drawn. */
const drawnLabels = new WeakMap<FormState, Map<string, string>>();

/** Called by what draws a field or group, so that the faults above it can be called by its name. */
export function noteLabel({ form, name, label }: { form: FormState; name: string; label: string }): void {
  const labels = drawnLabels.get(form) ?? new Map<string, string>();
  drawnLabels.set(form, labels.set(name, label));
}

/** A field's label after those of the groups that it stands in: "Texts – English – Title". */
export function labelOf(form: FormState, name: string): string {
  const parts = name.split(".");
  const labels = parts.map((_, at) => drawnLabels.get(form)?.get(parts.slice(0, at + 1).join(".")));
  return labels.filter((it) => it !== undefined).join(" – ");
}
