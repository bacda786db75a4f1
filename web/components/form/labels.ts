import type { FormState } from "../../form-state.ts";

/** The labels of a form's fields and groups by their names, as far as they are drawn. */
const drawnLabels = new WeakMap<FormState, Map<string, string>>();

/** Called by what draws a field or group, so that the faults above it can be called by its name. */
export function noteLabel({ form, name, label }: { form: FormState; name: string; label: string }): void {
  const labels = drawnLabels.get(form) ?? new Map<string, string>();
  drawnLabels.set(form, labels.set(name, label));
}

const formsWithText = new WeakSet<FormState>();

/** Called by what draws a field that people type into, so that nobody is told that a blank form kept what they typed. */
export function noteText(form: FormState, text: string): void {
  if (text.trim() !== "") formsWithText.add(form);
}

/** Whether a field that people type into is drawn filled. */
export function holdsText(form: FormState): boolean {
  return formsWithText.has(form);
}

/**
 * The name of the field that a fault is told at: its own, that of what it stands in, or the first of what it holds; undefined
 * where none is drawn.
 */
export function drawnAt(form: FormState, name: string): string | undefined {
  const labels = drawnLabels.get(form);
  for (let at = name; at !== ""; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "")
    if (labels?.has(at)) return at;
  return [...(labels?.keys() ?? [])].find((it) => it.startsWith(`${name}.`));
}

/** A form's faults as their fields follow on the page, then those that have none. */
export function inDrawnOrder(form: FormState): FormState["issues"] {
  const names = [...(drawnLabels.get(form)?.keys() ?? [])];
  const placeOf = ({ pointer }: FormState["issues"][number]) => {
    const at = drawnAt(form, pointer.slice(1).replaceAll("/", "."));
    return at === undefined ? names.length : names.indexOf(at);
  };
  return form.issues.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** A field's label after those of the groups that it stands in: "Texts – English – Title". */
export function labelOf(form: FormState, name: string): string {
  const parts = name.split(".");
  const labels = parts.map((_, at) => drawnLabels.get(form)?.get(parts.slice(0, at + 1).join(".")));
  return labels.filter((it) => it !== undefined).join(" – ");
}
