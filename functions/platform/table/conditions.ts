import { type AppError, Conflict } from "#shared/errors.ts";
import type { AnyRecord, Stored, TableRecord } from "./record.ts";
import type { Rank, TransactItem, Write } from "./write.ts";

type Check = Omit<NonNullable<TransactItem["ConditionCheck"]>, "TableName" | "Key">;

function holds<Key>(record: AnyRecord, key: Key, rank: Rank, check: Check, refusal: () => AppError): Write {
  return {
    rank,
    refusal,
    at: () => ({
      value: undefined,
      item: { ConditionCheck: { TableName: "", Key: record.key(key), ...check } },
    }),
  };
}

/** Holds only while the thing is still at the version that was read; changes nothing. */
export function unchanged<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  read: T,
  refusal: () => AppError = () => new Conflict("version_stale"),
): Write {
  return holds(
    record,
    record.keyOf(read),
    "version",
    {
      ConditionExpression: "#version = :version",
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":version": read.version },
    },
    refusal,
  );
}

/** Holds only while the thing is there and has this value; changes nothing. */
export function having<T extends Stored, Key, Name extends string & keyof T>(
  record: TableRecord<T, Key>,
  key: Key,
  { name, value }: { name: Name; value: T[Name] },
  refusal: () => AppError,
): Write {
  return holds(
    record,
    key,
    "guard",
    {
      ConditionExpression: "#name = :value",
      ExpressionAttributeNames: { "#name": name },
      ExpressionAttributeValues: { ":value": value },
    },
    refusal,
  );
}

/** Holds only while there is no such thing; changes nothing. */
export function absent<T extends Stored, Key>(
  record: TableRecord<T, Key>,
  key: Key,
  refusal: () => AppError,
): Write {
  return holds(record, key, "guard", { ConditionExpression: "attribute_not_exists(pk)" }, refusal);
}

/** Counts one more, or `count` (never more than the limit) together, in a window of time, up to a limit. */
export function countWithin(
  window: { name: string; limit: number; expiresAt: number; count?: number },
  refusal: () => AppError,
): Write {
  const { name, limit, expiresAt, count = 1 } = window;
  if (count > limit) throw new Error(`${name}: ${count} at once never fit into ${limit}.`);
  return {
    rank: "limit",
    refusal,
    at: () => ({
      value: undefined,
      item: {
        Update: {
          TableName: "",
          Key: { pk: `LIMIT#${name}`, sk: "LIMIT" },
          UpdateExpression: "ADD #used :count SET expiresAt = :expiresAt, kind = :kind",
          ConditionExpression: "attribute_not_exists(#used) OR #used <= :room",
          ExpressionAttributeNames: { "#used": "used" },
          ExpressionAttributeValues: {
            ":count": count,
            ":room": limit - count,
            ":expiresAt": expiresAt,
            ":kind": "limit",
          },
        },
      },
    }),
  };
}
