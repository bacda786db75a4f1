export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields that people fill in; a file cannot be put back, and what is hidden is the new page's own. */
export function fieldsOf(root: ParentNode): Field[] {
  const all = root.querySelectorAll<Field>('main form[method="post"] :is(input, select, textarea)[name]');
  return [...all].filter(({ type }) => type !== "hidden" && type !== "file" && type !== "password");
}

export function isTick(field: Field): field is HTMLInputElement {
  return field.type === "radio" || field.type === "checkbox";
}

/** The same page in any language. */
export function pathOf({ pathname }: Location | URL): string {
  return pathname.replace(/^\/[\w-]+/, "");
}
