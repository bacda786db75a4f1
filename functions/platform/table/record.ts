import type { z } from "zod";
import type { Subject } from "#shared/permissions.ts";
import { type AnyProcess, nextDue } from "#shared/process.ts";
import { type IndexKey, type IndexName, markers, summaryAttribute } from "#shared/table-design.ts";
import { isSealed } from "../seal/seal.ts";
import { readItem, storedFields, type Upcast } from "./stored-item.ts";

/** What every stored thing has (`stamps` of its schema); set by the writes alone. */
export interface Stored {
  version: number;
  createdAt: string;
  updatedAt: string;
}

export type Attributes = Record<string, unknown>;

type TextName<T> = { [Name in keyof T]-?: T[Name] extends string | undefined ? Name : never }[keyof T] &
  string;

/** Attributes of the indexes that are filled in from the record itself. */
type OwnKey = "kind" | "stagedKind" | "dueKind" | "dueAt" | "pk";
export type NamedIndex = Exclude<IndexName, "by-due">;

/** What a thing must give to stand in an index: its marker, and those of the index's keys that are no field of its own. */
type Entry<T, Name extends IndexName> = {
  [Key in Exclude<IndexKey<Name>, keyof T | OwnKey>]: string | undefined;
};

type Indexes<T, Names extends NamedIndex> = { readonly [Name in Names]: (value: T) => Entry<T, Name> };

interface Kept<T extends Stored, Key> {
  /** What the items are called in the table and its stream; never changes. */
  kind: string;
  schema: z.ZodType<T>;
  key(parts: Key): { pk: string; sk: string };
  keyOf(value: T): Key;
  /** What the permission table asks of the thing. */
  subject?(value: T): Subject;
  /** Its life; a process with timed steps also puts the thing in the index of what is due. */
  process?: AnyProcess;
  /**
   * Make items of older schema versions ones of the present, each of one version the next; to be added to, never taken
   * from. What they add is what the item does not have yet (docs/decisions/032).
   */
  upcasts?: readonly Upcast[];
  /** Epoch second after which the item counts as gone (readers filter; the table deletes later). */
  expiresAt?(value: T): number | undefined;
}

/**
 * How one kind of thing lies in the table: schema, key, the indexes that it names, what rights are read off it. `Key` is
 * what its key is made of, `Names` the indexes that it can be found by.
 */
export interface TableRecord<
  T extends Stored,
  Key,
  Names extends NamedIndex = never,
  Sealed extends string = string,
  Summary = unknown,
> extends Kept<T, Key> {
  indexes?: Indexes<T, Names>;
  /** What lists show of it; kept with each write. Made of nothing that is sealed. */
  summary?: { schema: z.ZodType<Summary>; of(value: T): Summary };
  /** Texts that lie in the table encrypted; whoever uses the record sees them plain. Never to be indexed. */
  sealed?: readonly Sealed[];
}

// biome-ignore lint/suspicious/noExplicitAny: of each record only its own things are ever given to it
export type AnyRecord = TableRecord<any, any, any, any, any>;

/** Gives a record its types. @throws Error where a field is called like an index's marker. */
export function defineRecord<T extends Stored, Key>() {
  return function define<
    Names extends NamedIndex = never,
    Sealed extends TextName<T> = never,
    Summary = never,
  >(record: TableRecord<T, Key, Names, Sealed, Summary>): TableRecord<T, Key, Names, Sealed, Summary> {
    const marked = Object.keys(shapeOf(record.schema)).filter(
      (field) => markers.has(field) || field === "schemaVersion" || field === summaryAttribute,
    );
    if (marked.length > 0)
      throw new Error(`${record.kind}: ${marked.join(", ")} only the table's writes may set.`);
    return record;
  };
}

/** A thing as it lies in the table. */
export function toItem<T extends Stored, Key>(record: TableRecord<T, Key>, value: T): Attributes {
  const entries = Object.entries((record.indexes ?? {}) as Indexes<T, NamedIndex>);
  const placed: Attributes = Object.assign({}, ...entries.map(([, entryOf]) => entryOf(value)));
  const due = record.process && nextDue(record.process, value);
  return withoutUndefined({
    ...storedFields(record, value),
    ...placed,
    ...(placed.stagedAt !== undefined && "by-stage" in (record.indexes ?? {})
      ? { stagedKind: record.kind }
      : {}),
    ...(record.summary ? { [summaryAttribute]: JSON.stringify(record.summary.of(value)) } : {}),
    ...(due ? { dueKind: record.kind, dueAt: due.at } : {}),
    ...record.key(record.keyOf(value)),
    kind: record.kind,
    expiresAt: record.expiresAt?.(value),
  });
}

/**
 * Reads an item back through its schema, so that what a verb holds is what the schema says. An item with sealed fields
 * is read by the table, which can open them.
 * @throws ItemUnreadable
 */
export function fromItem<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes): T {
  if (record.sealed?.some((name) => isSealed(item[name])))
    throw new Error(`A ${record.kind} has sealed fields: read it with table.read.`);
  return readItem<T>(record, shapeOf(record.schema), item);
}

/** The fields of an object's schema. @throws Error for a record whose schema is no object. */
export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (!("shape" in schema)) throw new Error("A record's schema is an object with known fields.");
  return schema.shape as Record<string, z.ZodType>;
}

export function isExpired(item: Attributes, now: Date): boolean {
  return typeof item.expiresAt === "number" && item.expiresAt * 1000 <= now.getTime();
}

function withoutUndefined(attributes: object): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
