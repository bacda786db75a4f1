import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { type AppError, Conflict } from "#shared/errors.ts";
import { type Stored, type TableRecord, toItem } from "./record.ts";

export type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** One step of a transaction, and the error to throw when its condition does not hold. */
export interface Write {
  item: TransactItem;
  /** Fields of a put item that the table seals when the write is sent. */
  sealed?: readonly string[] | undefined;
  refusal: () => AppError;
}

type Condition = { TableName: string };
/** The table's name is filled in when the write is sent. */
const table: Condition = { TableName: "" };

/** Puts a thing that must not be there yet. */
export function create<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  value: T,
  refusal: () => AppError = () => new Conflict("already_exists"),
): Write {
  return {
    item: { Put: { ...table, Item: toItem(record, value), ConditionExpression: "attribute_not_exists(pk)" } },
    sealed: record.sealed,
    refusal,
  };
}

/**
 * Puts a thing over the version that was read. Returns the write and the thing as it will be.
 * Losing the race is a Conflict `version_stale`.
 */
export function replace<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  read: T,
  changes: Partial<T>,
  now: Date,
): { write: Write; value: T } {
  const value = { ...read, ...changes, version: read.version + 1, updatedAt: now.toISOString() };
  return {
    value,
    write: {
      item: {
        Put: {
          ...table,
          Item: toItem(record, value),
          ConditionExpression: "#version = :version",
          ExpressionAttributeNames: { "#version": "version" },
          ExpressionAttributeValues: { ":version": read.version },
        },
      },
      sealed: record.sealed,
      refusal: () => new Conflict("version_stale"),
    },
  };
}

/** Puts a thing whatever is there: for what can be made again from elsewhere. */
export function put<T extends Stored, Key>(record: TableRecord<T, Key>, value: T): Write {
  return {
    item: { Put: { ...table, Item: toItem(record, value) } },
    sealed: record.sealed,
    refusal: () => new Conflict("version_stale"),
  };
}

/** Puts a copy of a thing unless a later version of it is there already, which `refusal` then says. */
export function putNewer<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  value: T,
  refusal: () => AppError = () => new Conflict("version_stale"),
): Write {
  return {
    item: {
      Put: {
        ...table,
        Item: toItem(record, value),
        ConditionExpression: "attribute_not_exists(pk) OR #version < :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": value.version },
      },
    },
    sealed: record.sealed,
    refusal,
  };
}

/** Deletes the version that was read. */
export function remove<T extends Stored, Key>(record: TableRecord<T, Key>, read: T): Write {
  return {
    item: {
      Delete: {
        ...table,
        Key: record.key(record.keyOf(read)),
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": read.version },
      },
    },
    refusal: () => new Conflict("version_stale"),
  };
}

/** Deletes a thing whatever its version, or whether it is there: for what can be made again from elsewhere. */
export function drop<T extends Stored, Key>(record: TableRecord<T, Key>, key: Key): Write {
  return {
    item: { Delete: { ...table, Key: record.key(key) } },
    refusal: () => new Conflict("version_stale"),
  };
}

/** Holds only while the thing is still at the version that was read; changes nothing. */
export function unchanged<T extends Stored, Key>(record: TableRecord<T, Key>, read: T): Write {
  return {
    item: {
      ConditionCheck: {
        ...table,
        Key: record.key(record.keyOf(read)),
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": read.version },
      },
    },
    refusal: () => new Conflict("version_stale"),
  };
}

/** Holds only while the thing is there and has this value; changes nothing. */
export function having<T extends Stored, Key, Name extends string & keyof T>(
  record: TableRecord<T, Key>,
  key: Key,
  { name, value }: { name: Name; value: T[Name] },
  refusal: () => AppError,
): Write {
  return {
    item: {
      ConditionCheck: {
        ...table,
        Key: record.key(key),
        ConditionExpression: "#name = :value",
        ExpressionAttributeNames: { "#name": name },
        ExpressionAttributeValues: { ":value": value },
      },
    },
    refusal,
  };
}

/** Holds only while there is no such thing; changes nothing. */
export function absent<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  key: Key,
  refusal: () => AppError,
): Write {
  return {
    item: {
      ConditionCheck: { ...table, Key: record.key(key), ConditionExpression: "attribute_not_exists(pk)" },
    },
    refusal,
  };
}

/** Counts one more in a window of time, up to a limit. */
export function countWithin(
  window: { name: string; limit: number; expiresAt: number },
  refusal: () => AppError,
): Write {
  return {
    item: {
      Update: {
        ...table,
        Key: { pk: `LIMIT#${window.name}`, sk: "LIMIT" },
        UpdateExpression: "ADD #used :one SET expiresAt = :expiresAt, kind = :kind",
        ConditionExpression: "attribute_not_exists(#used) OR #used < :limit",
        ExpressionAttributeNames: { "#used": "used" },
        ExpressionAttributeValues: {
          ":one": 1,
          ":limit": window.limit,
          ":expiresAt": window.expiresAt,
          ":kind": "limit",
        },
      },
    },
    refusal,
  };
}
