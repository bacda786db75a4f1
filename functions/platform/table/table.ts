import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { Conflict } from "#shared/errors.ts";
import { type IndexName, tableDesign } from "#shared/table-design.ts";
import type { Config } from "../config.ts";
import { noSeal, type Seal } from "../seal/seal.ts";
import { type Cursors, type Page, type PageRequest, type Position, readPage } from "./page.ts";
import { type Attributes, fromItem, isExpired, type Stored, type TableRecord } from "./record.ts";
import { openFields, sealFields } from "./sealed-fields.ts";
import type { TransactItem, Write } from "./write.ts";

/** What an index query fixes, in the order of the index's keys: all partition keys, then any leading sort keys. */
export type Fixed = Record<string, string>;

/** A secondary index, or `base`: the table's own partitions, by their sort key. */
export type PagedIndex = IndexName | "base";

/** The one way to the table: reads and writes by record, with pages, versions and transactions. */
export interface Table {
  get<T extends Stored, Key>(record: TableRecord<T, Key>, key: Key): Promise<T | undefined>;
  /** In the order of the keys; a missing thing is left out. At most 100 keys. */
  getMany<T extends Stored, Key>(record: TableRecord<T, Key>, keys: Key[]): Promise<T[]>;
  /** Several kinds by key in one consistent operation; a missing one is undefined. */
  getTogether(keys: { pk: string; sk: string }[]): Promise<(Attributes | undefined)[]>;
  /** One page of an index, newest first unless asked otherwise. `base` shows what was just written, the others late. */
  queryIndex<T extends Stored, Key>(
    record: TableRecord<T, Key>,
    index: PagedIndex,
    fixed: Fixed,
    page: PageRequest,
  ): Promise<Page<T>>;
  /** The items of one partition whose sort key begins so, oldest first unless `newestFirst`, at most `limit`. */
  queryPartition(
    pk: string,
    options?: { prefix?: string; limit?: number; newestFirst?: boolean },
  ): Promise<Attributes[]>;
  /** What an item of `getTogether` or `queryPartition` is, its sealed fields opened. */
  read<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes): Promise<T>;
  /** All or nothing. The first write whose condition fails decides the error. At most 100 writes. */
  transact(writes: Write[]): Promise<void>;
  /** Counts one more in one plain write, which cannot lose a race; the item is made at the first. */
  count(key: { pk: string; sk: string }, kind: string, counter: string): Promise<void>;
  now: () => Date;
}

export interface TableClients {
  config: Pick<Config, "tableName" | "dynamodbEndpoint">;
  cursors: Cursors;
  /** For sealed fields; without it none can be read or written. */
  seal?: Seal;
  now?: () => Date;
  client?: DynamoDBDocumentClient;
}

export function openTable({
  config,
  cursors,
  seal = noSeal,
  now = () => new Date(),
  client = openClient(config),
}: TableClients): Table {
  const TableName = config.tableName;

  async function readBatch(keys: { pk: string; sk: string }[], ConsistentRead: boolean) {
    if (keys.length === 0) return [];
    const found = new Map<string, Attributes>();
    let pending: Record<string, unknown>[] = [
      ...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values(),
    ];
    for (let attempt = 0; pending.length > 0 && attempt < 6; attempt++) {
      const answer = await client.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys: pending, ConsistentRead } } }),
      );
      for (const item of answer.Responses?.[TableName] ?? []) found.set(`${item.pk} ${item.sk}`, item);
      pending = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
    if (pending.length > 0) throw new Error("The table did not answer for all keys of a batch.");
    return keys.map((key) => live(found.get(`${key.pk} ${key.sk}`)));
  }

  function live(item: Attributes | undefined): Attributes | undefined {
    return item && !isExpired(item, now()) ? item : undefined;
  }

  async function read<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes): Promise<T> {
    return fromItem(record, record.sealed ? await openFields(seal, record.sealed, item) : item);
  }

  async function named({ item, sealed }: Write): Promise<TransactItem> {
    const actions = Object.entries(item).map(([action, input]) => [action, { ...input, TableName }]);
    const sent = Object.fromEntries(actions) as TransactItem;
    if (!sealed || !sent.Put?.Item) return sent;
    return { Put: { ...sent.Put, Item: await sealFields(seal, sealed, sent.Put.Item) } };
  }

  return {
    now,
    read,
    getTogether: (keys) => readBatch(keys, true),

    async get(record, key) {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: record.key(key), ConsistentRead: true }),
      );
      const item = live(Item);
      return item && read(record, item);
    },

    async getMany(record, keys) {
      const items = await readBatch(
        keys.map((key) => record.key(key)),
        false,
      );
      return Promise.all(items.flatMap((item) => (item ? [read(record, item)] : [])));
    },

    async queryIndex(record, index, fixed, page) {
      const { partitionKeys, sortKeys } = indexKeys(index);
      return readPage({
        page,
        cursors,
        scope: [index, ...Object.values(fixed)],
        keyNames: [...new Set(["pk", "sk", ...partitionKeys, ...sortKeys])],
        fixed,
        query: async (start: Position | undefined, limit: number, forward: boolean) => {
          const found: Attributes[] = [];
          let from: Attributes | undefined = start;
          // An answer ends at 1 MB, however many items were asked for.
          do {
            const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await client.send(
              new QueryCommand({
                TableName,
                ...(index === "base" ? { ConsistentRead: true } : { IndexName: index }),
                ...keyCondition(fixed),
                Limit: limit - found.length,
                ScanIndexForward: forward,
                ExclusiveStartKey: from,
              }),
            );
            found.push(...Items);
            from = LastEvaluatedKey;
          } while (from && found.length < limit);
          return found;
        },
        read: (item) => read(record, item),
      });
    },

    async queryPartition(pk, { prefix, limit = 200, newestFirst = false } = {}) {
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: prefix ? "pk = :pk AND begins_with(sk, :prefix)" : "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk, ...(prefix ? { ":prefix": prefix } : {}) },
          Limit: limit,
          ScanIndexForward: !newestFirst,
          ConsistentRead: true,
        }),
      );
      return (Items ?? []).filter((item) => live(item) !== undefined);
    },

    async transact(writes) {
      const items = await Promise.all(writes.map(named));
      for (let attempt = 1; ; attempt++) {
        try {
          await client.send(new TransactWriteCommand({ TransactItems: items }));
          return;
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const reasons = error.CancellationReasons ?? [];
          const refused = reasons.findIndex((reason) => reason.Code === "ConditionalCheckFailed");
          if (refused >= 0) throw writes[refused]?.refusal() ?? error;
          if (!reasons.some((reason) => reason.Code === "TransactionConflict")) throw error;
          if (attempt >= 8) throw new Conflict("busy", { cause: error, retryAfterSeconds: 1 });
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
        }
      }
    },

    async count(Key, kind, counter) {
      await client.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: "ADD #counter :one SET #kind = :kind",
          ExpressionAttributeNames: { "#counter": counter, "#kind": "kind" },
          ExpressionAttributeValues: { ":one": 1, ":kind": kind },
        }),
      );
    },
  };
}

export function openClient(config: TableClients["config"]): DynamoDBDocumentClient {
  const local = config.dynamodbEndpoint
    ? {
        endpoint: config.dynamodbEndpoint,
        region: "local",
        credentials: { accessKeyId: "local", secretAccessKey: "local" },
      }
    : {};
  return DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3, ...local }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

function keyCondition(fixed: Fixed) {
  const names = Object.keys(fixed);
  return {
    KeyConditionExpression: names.map((_, at) => `#k${at} = :k${at}`).join(" AND "),
    ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#k${at}`, name])),
    ExpressionAttributeValues: Object.fromEntries(names.map((name, at) => [`:k${at}`, fixed[name]])),
  };
}

function indexKeys(name: PagedIndex) {
  if (name === "base") return { partitionKeys: [tableDesign.partitionKey], sortKeys: [tableDesign.sortKey] };
  const index = tableDesign.indexes.find((it) => it.name === name);
  if (!index) throw new Error(`No index is named ${name}.`);
  return index;
}
