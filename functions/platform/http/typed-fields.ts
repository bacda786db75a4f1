import type * as z from "zod";
import { type FieldIssue, ValidationFailed } from "#shared/errors.ts";
import { toFieldIssues } from "#shared/issues.ts";
import type { Read } from "#shared/terms/figures.ts";

/** Fields whose text stands for something else, such as a figure or a day: their names, and how that is read. */
export interface TypedField {
  names: RegExp;
  read(text: string): Read<unknown>;
}

/**
 * A form's tree, the texts of some fields read as what they mean, as the input that a schema takes.
 * @throws ValidationFailed with every fault at its field; a field that cannot be read is told of once.
 */
export function parseTyped<T extends z.ZodType>(
  schema: T,
  tree: unknown,
  fields: readonly TypedField[],
): z.output<T> {
  const faults: FieldIssue[] = [];
  const input = mapLeaves(tree, "", (name, text) => {
    const field = fields.find(({ names }) => names.test(name));
    if (!field) return text;
    const read = field.read(text);
    if ("value" in read) return read.value;
    faults.push({ pointer: `/${name.replaceAll(".", "/")}`, ...read });
    return undefined;
  });
  const result = parseWhole(schema, input);
  if (result.success && faults.length === 0) return result.data;
  const told = new Set(faults.map((it) => it.pointer));
  const others = result.error ? toFieldIssues(result.error).filter((it) => !told.has(it.pointer)) : [];
  throw new ValidationFailed("input_invalid", { issues: [...faults, ...others] });
}

/** Groups of which every field was left blank count as empty, so that each fault is told at a field. */
function parseWhole<T extends z.ZodType>(schema: T, input: unknown) {
  const result = schema.safeParse(input, { reportInput: true });
  const isMissing = (it: z.core.$ZodIssue) =>
    it.code === "invalid_type" && it.expected === "object" && it.input === undefined && it.path.length > 0;
  const missing = result.error?.issues.filter(isMissing) ?? [];
  if (missing.length === 0) return result;
  const filled = missing.reduce((tree, { path }) => withEmpty(tree, path.map(String)), input);
  return schema.safeParse(filled, { reportInput: true });
}

function withEmpty(node: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return node ?? {};
  if (Array.isArray(node)) return node.map((it, at) => (String(at) === key ? withEmpty(it, rest) : it));
  return { ...(node as object), [key]: withEmpty((node as Record<string, unknown>)?.[key], rest) };
}

/** The same tree with each text changed by its name, those of a list by their places in it. */
function mapLeaves(node: unknown, name: string, change: (name: string, text: string) => unknown): unknown {
  if (typeof node === "string") return change(name, node);
  const prefix = name === "" ? "" : `${name}.`;
  if (Array.isArray(node)) return node.map((it, at) => mapLeaves(it, `${prefix}${at}`, change));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, mapLeaves(part, `${prefix}${key}`, change)]),
  );
}
