import { ZodError, type z } from "zod";
import { summaryAttribute, tableDesign } from "#shared/table-design.ts";
import { type Leftover, parseStored, putBack } from "./leftovers.ts";

type Attributes = Record<string, unknown>;

/** What is asked of a record here. */
interface Versioned {
  kind: string;
  schema: z.ZodType;
  upcasts?: readonly Upcast[];
}

/** Attributes that the table's writes set beside a thing's own fields. */
const ours: ReadonlySet<string> = new Set([
  ...["pk", "sk", "kind", "schemaVersion", summaryAttribute, tableDesign.timeToLive],
  ...tableDesign.indexes.flatMap(({ partitionKeys, sortKeys }) => [...partitionKeys, ...sortKeys]),
]);

/** Makes an item of one schema version one of the next; what it does not know it leaves as it is. */
export type Upcast = (item: Attributes) => Attributes;

/** The version of the schema that a record writes: one more than it can upcast. */
export function schemaVersionOf({ upcasts = [] }: Pick<Versioned, "upcasts">): number {
  return upcasts.length + 1;
}

/** An item that its schema does not take. It tells where, and never what stands there. */
export class ItemUnreadable extends Error {
  readonly kind: string;
  readonly faults: string;
  constructor(kind: string, { issues }: z.ZodError) {
    const faults = issues.map(({ path, code }) => `${path.join(".")} ${code}`).join(", ");
    super(`A ${kind} does not fit its schema: ${faults}`);
    this.name = "ItemUnreadable";
    this.kind = kind;
    this.faults = faults;
  }
}

/** What a newer version of ours left on an item: it goes along with the thing, and is written with it. */
interface Rest {
  schemaVersion: number;
  fields: Attributes;
  leftover?: Leftover;
}

const rest = Symbol("what this version does not know");
type Carrying = { [rest]?: Rest };

/**
 * An item as its thing: brought up from an older schema version, through the schema, with what this version does not know
 * carried along unseen (copies of the thing by spreading keep it).
 * @throws ItemUnreadable
 */
export function readItem<T>(record: Versioned, shape: Record<string, unknown>, item: Attributes): T {
  const present = upcast(record, item);
  const entries = Object.entries(present);
  const own = Object.fromEntries(entries.filter(([name]) => name in shape));
  const fields = Object.fromEntries(entries.filter(([name]) => !(name in shape) && !ours.has(name)));
  const { kind, schema } = record;
  const { value, leftover } = parseOwn({ kind, schema: schema as z.ZodType<T & Carrying> }, own);
  const schemaVersion = Math.max(versionOf(item), schemaVersionOf(record));
  if (leftover || Object.keys(fields).length > 0 || schemaVersion > schemaVersionOf(record))
    value[rest] = { schemaVersion, fields, ...(leftover ? { leftover } : {}) };
  return value;
}

/** What a stored thing is by its schema, and what this version does not know of it. @throws ItemUnreadable */
export function parseOwn<T>(
  { kind, schema }: { kind: string; schema: z.ZodType<T> },
  own: Attributes,
): { value: T; leftover?: Leftover } {
  try {
    return parseStored(schema, own);
  } catch (error) {
    throw error instanceof ZodError ? new ItemUnreadable(kind, error) : error;
  }
}

/** A thing's own fields as they are to be stored, with the version of the schema that they are of. */
export function storedFields(record: Versioned, value: object): Attributes {
  const { [rest]: carried, ...fields } = value as Carrying;
  const schemaVersion = schemaVersionOf(record);
  if (!carried) return { ...fields, schemaVersion };
  const whole = carried.leftover ? putBack(fields, carried.leftover) : fields;
  return { ...carried.fields, ...(whole as Attributes), schemaVersion: carried.schemaVersion };
}

function upcast({ upcasts = [] }: Versioned, item: Attributes): Attributes {
  return upcasts.slice(versionOf(item) - 1).reduce((it, next) => next(it), item);
}

/** Items from before they were numbered are of the first version. */
export function versionOf({ schemaVersion }: Attributes): number {
  return typeof schemaVersion === "number" && schemaVersion >= 1 ? schemaVersion : 1;
}
