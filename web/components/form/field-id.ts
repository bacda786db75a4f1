import type { FormState } from "#web/form-state.ts";

/** The id of the field with this name, for links to it. */
export function fieldId(name: string, { idPart }: Pick<FormState, "idPart"> = {}): string {
  return `f-${idPart ? `${idPart}-` : ""}${name.replaceAll(".", "-")}`;
}
