import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { Conflict } from "#shared/errors.ts";
import { backOff } from "../backoff.ts";
import type { Config } from "../config.ts";
import { noSeal, type Seal } from "../seal/seal.ts";
import { type Cursors, type Page, type PageRequest, type Position, readPage } from "./page.ts";
import { countUpdate, dueCondition, keyCondition, placeIn } from "./queries.ts";
import { type Attributes, fromItem, isExpired, type Stored, type TableRecord } from "./record.ts";
import { openFields, sealFields } from "./sealed-fields.ts";
import type { Found, Refs, Table } from "./table.ts";
import { decisive, type TransactItem, type Write } from "./write.ts";

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

  async function send({ sealed, ...write }: Write, stamp: string): Promise<TransactItem> {
    const actions = Object.entries(write.at(stamp).item).map(([action, input]) => [
      action,
      { ...input, TableName },
    ]);
    const sent = Object.fromEntries(actions) as TransactItem;
    if (!sealed || !sent.Put?.Item) return sent;
    return { Put: { ...sent.Put, Item: await sealFields(seal, sealed, sent.Put.Item) } };
  }

  /** As many items as asked for: an answer ends at 1 MB, however many that are. */
  async function query(input: Omit<QueryCommandInput, "TableName">, limit: number): Promise<Attributes[]> {
    const found: Attributes[] = [];
    let from: Attributes | undefined = input.ExclusiveStartKey;
    do {
      const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await client.send(
        new QueryCommand({ ...input, TableName, Limit: limit - found.length, ExclusiveStartKey: from }),
      );
      found.push(...Items);
      from = LastEvaluatedKey;
    } while (from && found.length < limit);
    return found;
  }

  function pageOf<T extends Stored, Key>(
    record: TableRecord<T, Key>,
    page: PageRequest,
    { scope, keyNames, fixed, ...input }: PagedQuery,
  ): Promise<Page<T>> {
    return readPage({
      page,
      cursors,
      scope,
      keyNames: [...new Set(["pk", "sk", ...keyNames])],
      fixed,
      query: (start: Position | undefined, limit, forward) =>
        query(
          { ...input, ...keyCondition(fixed), ScanIndexForward: forward, ExclusiveStartKey: start },
          limit,
        ),
      read: (item) => read(record, item),
    });
  }

  return {
    now,
    read,

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

    async getTogether<const Asked extends Refs>(refs: Asked) {
      const items = await readBatch(
        refs.map(({ key }) => key),
        true,
      );
      const found = items.map((item, at) => {
        const asked = refs[at];
        return item && asked ? read(asked.record, item) : undefined;
      });
      return (await Promise.all(found)) as Found<Asked>;
    },

    queryIndex(record, index, placed, page) {
      const { keyNames, fixed } = placeIn(record, index, placed);
      const scope = [index, ...Object.values(fixed)];
      return pageOf(record, page, { scope, keyNames, fixed, IndexName: index });
    },

    queryPage: (record, pk, page) =>
      pageOf(record, page, { scope: ["base", pk], keyNames: [], fixed: { pk }, ConsistentRead: true }),

    async queryDue(record, until, limit) {
      const items = await query(dueCondition(record.kind, until.toISOString()), limit);
      return Promise.all(items.map((item) => read(record, item)));
    },

    async queryPartition(pk, { prefix, limit = 200, newestFirst = false } = {}) {
      const items = await query(
        {
          KeyConditionExpression: prefix ? "pk = :pk AND begins_with(sk, :prefix)" : "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk, ...(prefix ? { ":prefix": prefix } : {}) },
          ScanIndexForward: !newestFirst,
          ConsistentRead: true,
        },
        limit,
      );
      const found = items.filter((item) => live(item) !== undefined);
      return {
        of: (record) =>
          Promise.all(found.flatMap((item) => (item.kind === record.kind ? [read(record, item)] : []))),
      };
    },

    async transact(writes, at = now()) {
      const stamp = at.toISOString();
      const items = await Promise.all(writes.map((write) => send(write, stamp)));
      for (let attempt = 1; ; attempt++) {
        try {
          await client.send(new TransactWriteCommand({ TransactItems: items }));
          return;
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const reasons = error.CancellationReasons ?? [];
          const refused = writes.filter((_, index) => reasons[index]?.Code === "ConditionalCheckFailed");
          if (refused.length > 0) throw decisive(refused)?.refusal() ?? error;
          if (!reasons.some((reason) => reason.Code === "TransactionConflict")) throw error;
          if (attempt >= 8) throw new Conflict("busy", { cause: error, retryAfterSeconds: 1 });
          await backOff(attempt);
        }
      }
    },

    async count(record, fields, counter) {
      const update = countUpdate(record, fields, counter, now().toISOString());
      await client.send(new UpdateCommand({ TableName, ...update }));
    },
  };
}

interface PagedQuery extends Omit<QueryCommandInput, "TableName"> {
  /** What a cursor is bound to. */
  scope: string[];
  keyNames: readonly string[];
  fixed: Record<string, string>;
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
