/** The id of the field with this name, for links to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(".", "-")}`;
}
