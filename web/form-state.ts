import type { FieldIssue } from "#shared/errors.ts";

/** What a form's fields hold, by field name; `text.en.title` is a path into the input that the form makes. */
export type FieldValues = Record<string, string | string[]>;

/** A form as it is drawn: at first, and again with all that was typed and what was wrong with it. */
export interface FormState {
  values: FieldValues;
  issues: FieldIssue[];
  /** Why the whole was refused: an error code, and its figures. */
  failure?: { code: string; params: Record<string, string | number> };
  /** The one-time token that makes sending it twice the same as sending it once. */
  once: string;
  /** What its fields' ids begin with, where its page has other forms with fields of the same names. */
  idPart?: string;
}

/** Forms of one page whose fields have the same names, so that each has ids of its own. */
export function apart<Forms extends Record<string, FormState>>(forms: Forms): Forms {
  const all = Object.entries(forms).map(([idPart, form]) => [idPart, { ...form, idPart }]);
  return Object.fromEntries(all) as Forms;
}

/** What draws some of a form's fields is given the form that they stand in. */
export interface FieldsProps {
  form: FormState;
}

export function textAt(form: FormState, name: string): string {
  return textIn(form.values, name);
}

export function textIn(values: FieldValues, name: string): string {
  const value = values[name];
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
}

export function listAt(form: FormState, name: string): string[] {
  const value = form.values[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The faults of one field; an object's own faults belong to the field that names it. */
export function issuesAt(form: FormState, name: string): FieldIssue[] {
  const pointer = `/${name.replaceAll(".", "/")}`;
  return form.issues.filter((issue) => issue.pointer === pointer);
}

/** A thing as the flat values of its form: `{ text: { en: { title } } }` becomes `text.en.title`. */
export function flatten(value: unknown, prefix = ""): FieldValues {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object") return { [prefix]: String(value) };
  if (Array.isArray(value) && value.every((it) => typeof it !== "object"))
    return { [prefix]: value.map(String) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) => flatten(part, prefix === "" ? key : `${prefix}.${key}`)),
  );
}

/** How many rows of a list the values hold. */
export function countRows({ values }: FormState, list: string): number {
  const numbers = Object.keys(values)
    .filter((name) => name.startsWith(`${list}.`))
    .map((name) => Number.parseInt(name.slice(list.length + 1), 10));
  return Math.max(-1, ...numbers.filter(Number.isInteger)) + 1;
}
