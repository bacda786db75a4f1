import type { z } from "zod";
import { isSealed } from "../seal/seal.ts";

/** What every stored thing has. */
export interface Stored {
  version: number;
  createdAt: string;
  updatedAt: string;
}

export type Attributes = Record<string, unknown>;

type TextName<T> = { [Name in keyof T]-?: T[Name] extends string | undefined ? Name : never }[keyof T] &
  string;

/**
 * How one kind of thing lies in the table: its schema, its key, and the attributes that place it in indexes. `Key` is
 * what its key is made of.
 */
export interface TableRecord<T extends Stored, Key> {
  kind: string;
  schema: z.ZodType<T>;
  key(parts: Key): { pk: string; sk: string };
  keyOf(value: T): Key;
  /** Extra attributes for the secondary indexes; one that is undefined leaves the item out of its indexes. */
  index?(value: T): Record<string, string | undefined>;
  /** Texts that lie in the table encrypted; whoever uses the record sees them plain. Never to be indexed. */
  sealed?: readonly string[];
  /** Epoch second after which the item counts as gone (readers filter; the table deletes later). */
  expiresAt?(value: T): number | undefined;
}

/** Gives a record its types. */
export function defineRecord<T extends Stored, Key>(
  record: TableRecord<T, Key> & { sealed?: readonly TextName<T>[] },
): TableRecord<T, Key> {
  return record;
}

/** The attributes that `toItem` adds, which are no part of the thing. */
const added = new Set(["pk", "sk", "kind", "expiresAt"]);

export function toItem<T extends Stored, Key>(record: TableRecord<T, Key>, value: T): Attributes {
  const index = record.index?.(value) ?? {};
  return withoutUndefined({
    ...value,
    ...index,
    ...record.key(record.keyOf(value)),
    kind: record.kind,
    expiresAt: record.expiresAt?.(value),
  });
}

/**
 * Reads an item back through its schema, so that what a verb holds is what the schema says. An item with sealed fields
 * is read by the table, which can open them.
 */
export function fromItem<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes): T {
  if (record.sealed?.some((name) => isSealed(item[name])))
    throw new Error(`A ${record.kind} has sealed fields: read it with table.read.`);
  const known = "shape" in record.schema ? (record.schema as unknown as { shape: object }).shape : undefined;
  const entries = Object.entries(item).filter(([name]) => (known ? name in known : !added.has(name)));
  return record.schema.parse(Object.fromEntries(entries));
}

export function isExpired(item: Attributes, now: Date): boolean {
  return typeof item.expiresAt === "number" && item.expiresAt * 1000 <= now.getTime();
}

function withoutUndefined(attributes: object): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
