import type { QueryCommandInput, UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import { type IndexKey, type IndexName, tableDesign } from "#shared/table-design.ts";
import type { AnyRecord, NamedIndex } from "./record.ts";
import { schemaVersionOf } from "./stored-item.ts";

type OwnKey = "kind" | "stagedKind";
type PartitionKey<Name extends IndexName> = Extract<
  (typeof tableDesign.indexes)[number],
  { name: Name }
>["partitionKeys"][number];

/** What a query of an index fixes: its partition keys (the kind comes from the record), then any leading sort keys. */
export type Placed<Name extends IndexName> = {
  [Key in Exclude<PartitionKey<Name>, OwnKey>]: string;
} & { [Key in Exclude<IndexKey<Name>, OwnKey>]?: string };

/** The names of an index's keys in their order, and those that are fixed with their values. */
export function placeIn(
  record: AnyRecord,
  name: NamedIndex,
  placed: Readonly<Record<string, string | undefined>>,
): { keyNames: string[]; fixed: Record<string, string> } {
  const index = tableDesign.indexes.find((it) => it.name === name);
  if (!index || !(name in (record.indexes ?? {})))
    throw new Error(`A ${record.kind} names no index ${name}.`);
  const keyNames = [...index.partitionKeys, ...index.sortKeys];
  const given: Record<string, string | undefined> = { ...placed, kind: record.kind, stagedKind: record.kind };
  const fixed = keyNames.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]] as const]));
  return { keyNames, fixed: Object.fromEntries(fixed) };
}

export function keyCondition(fixed: Record<string, string>) {
  const names = Object.keys(fixed);
  return {
    KeyConditionExpression: names.map((_, at) => `#k${at} = :k${at}`).join(" AND "),
    ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#k${at}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name, at) => [`:k${at}`, fixed[name]])),
  };
}

/** Things of a kind whose time has come by `until`, those first that waited longest; those behind one of them. */
export function dueCondition(
  kind: string,
  until: string,
  after?: Record<string, unknown>,
): Partial<QueryCommandInput> {
  const { pk, sk, dueKind, dueAt } = after ?? {};
  return {
    ...(after ? { ExclusiveStartKey: { pk, sk, dueKind, dueAt } } : {}),
    IndexName: "by-due" satisfies IndexName,
    KeyConditionExpression: "dueKind = :kind AND dueAt <= :until",
    ExpressionAttributeValues: { ":kind": kind, ":until": until },
  };
}

export type CountUpdate = Omit<UpdateCommandInput, "TableName">;

/** Adds one to `counter`, and makes the rest of the item at the first. */
export function countUpdate(
  record: AnyRecord,
  fields: Record<string, unknown>,
  counter: string,
  now: string,
): CountUpdate {
  const expiresAt = record.expiresAt?.(fields);
  const fresh = {
    ...fields,
    kind: record.kind,
    createdAt: now,
    schemaVersion: schemaVersionOf(record),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  const names = Object.keys(fresh);
  return {
    Key: record.key(fields),
    UpdateExpression: [
      "ADD #counter :one, #version :one",
      `SET ${names.map((_, at) => `#f${at} = if_not_exists(#f${at}, :f${at})`).join(", ")}, #updated = :now`,
    ].join(" "),
    ExpressionAttributeNames: {
      "#counter": counter,
      "#version": "version",
      "#updated": "updatedAt",
      ...Object.fromEntries(names.map((name, at) => [`#f${at}`, name])),
    },
    ExpressionAttributeValues: {
      ":one": 1,
      ":now": now,
      ...Object.fromEntries(Object.values(fresh).map((value, at) => [`:f${at}`, value])),
    },
  };
}
