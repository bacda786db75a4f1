import type { z } from "zod";
import { summaryAttribute } from "#shared/table-design.ts";
import { parseOwn } from "./stored-item.ts";

type Attributes = Record<string, unknown>;

interface Summarized<Summary> {
  kind: string;
  summary?: { schema: z.ZodType<Summary> };
}

/** Some kilobytes each. When so many are known, all are forgotten: those that are read often are known again at once. */
const mostKnown = 1000;

/** What was read of which text: the newest things stand on every list, and a text that was read once says the same again. */
const known = new WeakMap<z.ZodType, Map<string, unknown>>();

/** What lists show of an item, of which all else may be missing; never to be changed, as others have it too. @throws ItemUnreadable */
export function summaryOf<Summary>({ kind, summary }: Summarized<Summary>, item: Attributes): Summary {
  if (!summary) throw new Error(`A ${kind} has no summary.`);
  const { schema } = summary;
  const text = item[summaryAttribute];
  if (typeof text !== "string") return parseOwn({ kind, schema }, {}).value;
  const texts = known.get(schema) ?? new Map<string, unknown>();
  known.set(schema, texts);
  const before = texts.get(text);
  if (before !== undefined) return before as Summary;
  const { value } = parseOwn({ kind, schema }, JSON.parse(text));
  if (texts.size >= mostKnown) texts.clear();
  texts.set(text, frozen(value));
  return value;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
