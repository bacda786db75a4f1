import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { type AppError, Conflict } from "#shared/errors.ts";
import { summaryAttribute } from "#shared/table-design.ts";
import { type CountUpdate, countUpdate } from "./queries.ts";
import { type AnyRecord, type Stored, type TableRecord, toItem } from "./record.ts";

export type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/**
 * Which of several failed conditions is told: a repeat before all else, then what somebody else changed meanwhile, then
 * what the thing itself does not allow, then a limit. The order of a transaction's writes says nothing.
 */
const ranks = ["claim", "version", "guard", "limit"] as const;
export type Rank = (typeof ranks)[number];

/** One step of a transaction, and the error to throw when its condition does not hold. It is stamped when it is sent. */
export interface Write<T = unknown> {
  rank: Rank;
  refusal(): AppError;
  /** The thing as it will be, and the item that makes it so; the table's name is filled in when it is sent. */
  at(now: string): { value: T; item: TransactItem };
  /** Fields of a put item that the table seals when the write is sent. */
  sealed?: readonly string[] | undefined;
}

/** The refusal that decides, of those whose conditions failed. */
export function decisive(refused: readonly Write[]): Write | undefined {
  return ranks.flatMap((rank) => refused.filter((write) => write.rank === rank))[0];
}

/** A thing as it is first written: its stamps are made with the write. */
export type Fresh<T> = Omit<T, keyof Stored>;
const table = { TableName: "" };
const isStale = () => new Conflict("version_stale");

function isThere(record: AnyRecord, value: unknown, condition?: Condition): TransactItem {
  return { Put: { ...table, Item: toItem(record, value as Stored), ...condition } };
}

type Condition = Pick<
  NonNullable<TransactItem["Put"]>,
  "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
>;

function atVersion(version: number): Condition {
  return {
    ConditionExpression: "#version = :version",
    ExpressionAttributeNames: { "#version": "version" },
    ExpressionAttributeValues: { ":version": version },
  };
}

const isNew: Condition = { ConditionExpression: "attribute_not_exists(pk)" };

/** What has expired counts as gone, though the table may still have it. */
function isNewOrOver(now: string): Condition {
  return {
    ConditionExpression: "attribute_not_exists(pk) OR #expiresAt <= :now",
    ExpressionAttributeNames: { "#expiresAt": "expiresAt" },
    ExpressionAttributeValues: { ":now": Math.floor(Date.parse(now) / 1000) },
  };
}

/** Adds a thing that must not be there yet: what `refusal` says where it is. */
export function add<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  fields: Fresh<T>,
  refusal: () => AppError = () => new Conflict("already_exists"),
): Write<T> {
  return {
    rank: "guard",
    refusal,
    sealed: record.sealed,
    at(now) {
      const value = { ...fields, version: 1, createdAt: now, updatedAt: now } as unknown as T;
      return { value, item: isThere(record, value, record.expiresAt ? isNewOrOver(now) : isNew) };
    },
  };
}

/** Puts a thing back as it was kept elsewhere, stamps and all, where none is yet. */
export function restore<T extends Stored, Key>(record: TableRecord<T, Key>, value: T): Write<T> {
  return {
    rank: "guard",
    refusal: () => new Conflict("already_exists"),
    sealed: record.sealed,
    at: () => ({ value, item: isThere(record, value, isNew) }),
  };
}

/**
 * Changes a thing from the version that was read; losing the race is a Conflict `version_stale`. What is no news to its
 * readers (`isNews: false`) leaves its time of change as it was, and with it its place in every list.
 */
export function change<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  read: T,
  changes: Partial<Fresh<T>>,
  { isNews = true, refusal = isStale }: { isNews?: boolean; refusal?: () => AppError } = {},
): Write<T> {
  return {
    rank: "version",
    refusal,
    sealed: record.sealed,
    at(now) {
      const updatedAt = isNews ? now : read.updatedAt;
      const value = { ...read, ...changes, version: read.version + 1, updatedAt };
      return { value, item: isThere(record, value, atVersion(read.version)) };
    },
  };
}

/** Puts a thing whatever is there: for what can be made again from elsewhere. */
export function set<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  fields: Fresh<T> & Partial<Stored>,
): Write<T> {
  return {
    rank: "version",
    refusal: isStale,
    sealed: record.sealed,
    at(now) {
      const value = { version: 1, createdAt: now, updatedAt: now, ...fields } as unknown as T;
      return { value, item: isThere(record, value) };
    },
  };
}

/** Puts a copy of a thing, with its own stamps, unless a later version of it is there already. */
export function setNewer<T extends Stored, Key>(record: TableRecord<T, Key>, value: T): Write<T> {
  return {
    rank: "version",
    refusal: isStale,
    sealed: record.sealed,
    at: () => ({
      value,
      item: isThere(record, value, {
        ...atVersion(value.version),
        ConditionExpression: "attribute_not_exists(pk) OR #version < :version",
      }),
    }),
  };
}

/**
 * Sets fields that its readers do not edit, and leaves its version: whoever edits the thing at this moment must not be
 * told that somebody else changed it. Between two at once, the values that were read decide; where the summary tells of
 * them, so does the version, as a summary of what is not so any more must not be left.
 */
export function amend<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  read: T,
  fields: Partial<Fresh<T>>,
): Write<T> {
  const value = { ...read, ...fields };
  const [before, after] = [read, value].map((it) => record.summary && JSON.stringify(record.summary.of(it)));
  const names = Object.keys(fields) as (keyof T & string)[];
  const isTold = before !== after;
  const set = { ...fields, ...(isTold ? { [summaryAttribute]: after } : {}) };
  const held = {
    ...Object.fromEntries(names.map((name) => [name, read[name]])),
    ...(isTold ? { version: read.version } : {}),
  };
  return {
    rank: "version",
    refusal: isStale,
    at: () => ({
      value,
      item: {
        Update: {
          ...table,
          Key: record.key(record.keyOf(read)),
          ...amendment(set, held),
        },
      },
    }),
  };
}

/** Sets each of these, where each of `held` is still as it was read. */
function amendment(fields: Record<string, unknown>, held: Record<string, unknown>) {
  const set = Object.entries(fields);
  const known = Object.entries(held);
  return {
    UpdateExpression: `SET ${set.map((_, at) => `#f${at} = :f${at}`).join(", ")}`,
    ConditionExpression: [
      "attribute_exists(pk)",
      ...known.map(([, value], at) =>
        value === undefined ? `attribute_not_exists(#k${at})` : `#k${at} = :k${at}`,
      ),
    ].join(" AND "),
    ExpressionAttributeNames: {
      ...Object.fromEntries(set.map(([name], at) => [`#f${at}`, name])),
      ...Object.fromEntries(known.map(([name], at) => [`#k${at}`, name])),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([, value], at) => [`:f${at}`, value])),
      ...Object.fromEntries(
        known.flatMap(([, value], at) => (value === undefined ? [] : [[`:k${at}`, value]])),
      ),
    },
  };
}

/** Counts one more, whoever else counts at the same time; the thing is made of `fields` at the first. */
export function countUp<T extends Stored, Name extends string & keyof T>(
  // biome-ignore lint/suspicious/noExplicitAny: the fields make the key
  record: TableRecord<T, any>,
  fields: Omit<T, keyof Stored | Name>,
  counter: Name,
): Write {
  return {
    rank: "version",
    refusal: isStale,
    at: (now) => ({
      value: undefined,
      item: { Update: { ...table, ...(countUpdate(record, fields, counter, now) as Required<CountUpdate>) } },
    }),
  };
}

/** Deletes the version that was read. */
export function remove<T extends Stored, Key>(record: TableRecord<T, Key>, read: T): Write<T> {
  return {
    rank: "version",
    refusal: isStale,
    at: () => ({
      value: read,
      item: { Delete: { ...table, Key: record.key(record.keyOf(read)), ...atVersion(read.version) } },
    }),
  };
}

/** Deletes a thing whatever its version, or whether it is there: for what can be made again from elsewhere. */
export function drop<T extends Stored, Key>(record: TableRecord<T, Key>, key: Key): Write {
  return {
    rank: "version",
    refusal: isStale,
    at: () => ({ value: undefined, item: { Delete: { ...table, Key: record.key(key) } } }),
  };
}
