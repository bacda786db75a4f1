import type { DynamoDBDocumentClient, QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { createLog, type Log } from "../log.ts";
import { noSeal, type Seal } from "../seal/seal.ts";
import { type Cursors, type Page, type PageRequest, type Position, readPage } from "./page.ts";
import { countUpdate, dueCondition, keyCondition, placeIn } from "./queries.ts";
import {
  type AnyRecord,
  type Attributes,
  fromItem,
  isExpired,
  type NamedIndex,
  type Stored,
  type TableRecord,
} from "./record.ts";
import { openFields, sealFields } from "./sealed-fields.ts";
import { ItemUnreadable } from "./stored-item.ts";
import { summaryReads } from "./summary-reads.ts";
import type { Found, Refs, Table } from "./table.ts";
import {
  type BatchOptions,
  type ItemKey,
  keyText,
  openClient,
  type TableConfig,
  tableCalls,
} from "./table-calls.ts";
import { decisive, type TransactItem, type Write } from "./write.ts";

export interface TableClients {
  config: TableConfig;
  cursors: Cursors;
  /** For sealed fields; without it none can be read or written. */
  seal?: Seal;
  now?: () => Date;
  /** Where items are told of that do not fit their schema. */
  log?: Log;
  client?: DynamoDBDocumentClient;
}

export function openTable({
  config,
  cursors,
  seal = noSeal,
  now = () => new Date(),
  log = createLog("error"),
  client = openClient(config),
}: TableClients): Table {
  const TableName = config.tableName;
  const calls = tableCalls(client, config);

  async function readBatch(keys: ItemKey[], options: BatchOptions) {
    const found = await calls.getBatch(keys, options);
    return keys.map((key) => live(found.get(keyText(key))));
  }

  function live(item: Attributes | undefined): Attributes | undefined {
    return item && !isExpired(item, now()) ? item : undefined;
  }

  async function read<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes): Promise<T> {
    return fromItem(record, record.sealed ? await openFields(seal, record.sealed, item) : item);
  }

  /** What is read, or nothing where the item does not fit its schema: one such item must not take others down. */
  async function orLeave<T>(kind: string, reading: () => Promise<T> | T): Promise<T | undefined> {
    try {
      return await reading();
    } catch (error) {
      if (!(error instanceof ItemUnreadable)) throw error;
      log.count("item_unreadable", { name: "UnreadableItems", by: { kind } }, error);
      return undefined;
    }
  }

  function readOrLeave<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes) {
    return orLeave(record.kind, () => read(record, item));
  }

  async function readAll<T extends Stored, Key>(
    record: TableRecord<T, Key>,
    items: readonly (Attributes | undefined)[],
  ): Promise<T[]> {
    const read = await Promise.all(items.map((item) => item && readOrLeave(record, item)));
    return read.filter((thing) => thing !== undefined);
  }

  const { readSummaries, gets } = summaryReads({ readBatch, orLeave });

  async function send({ sealed, ...write }: Write, stamp: string): Promise<TransactItem> {
    const actions = Object.entries(write.at(stamp).item).map(([action, input]) => [
      action,
      { ...input, TableName },
    ]);
    const sent = Object.fromEntries(actions) as TransactItem;
    if (!sealed || !sent.Put?.Item) return sent;
    return { Put: { ...sent.Put, Item: await sealFields(seal, sealed, sent.Put.Item) } };
  }

  function pageOf<T>(
    page: PageRequest,
    { scope, keyNames, fixed, ...input }: PagedQuery,
    read: (items: Attributes[]) => Promise<T[]>,
  ): Promise<Page<T>> {
    return readPage({
      page,
      cursors,
      scope,
      keyNames: [...new Set(["pk", "sk", ...keyNames])],
      fixed,
      query: (start: Position | undefined, limit, forward) =>
        calls.query(
          { ...input, ...keyCondition(fixed), ScanIndexForward: forward, ExclusiveStartKey: start },
          limit,
        ),
      read,
    });
  }

  function pageOfIndex<T>(
    record: AnyRecord,
    index: NamedIndex,
    placed: Readonly<Record<string, string | undefined>>,
    page: PageRequest,
    read: (items: Attributes[]) => Promise<T[]>,
  ): Promise<Page<T>> {
    const { keyNames, fixed } = placeIn(record, index, placed);
    const scope = [index, ...Object.values(fixed)];
    return pageOf(page, { scope, keyNames, fixed, IndexName: index }, read);
  }

  return {
    now,
    read,

    async get(record, key) {
      const item = live(await calls.get(record.key(key)));
      return item && readOrLeave(record, item);
    },

    async getMany(record, keys) {
      const items = await readBatch(
        keys.map((key) => record.key(key)),
        { isConsistent: false },
      );
      return readAll(record, items);
    },

    async getTogether<const Asked extends Refs>(refs: Asked) {
      const items = await readBatch(
        refs.map(({ key }) => key),
        { isConsistent: true },
      );
      const found = items.map((item, at) => {
        const asked = refs[at];
        return item && asked ? readOrLeave(asked.record, item) : undefined;
      });
      return (await Promise.all(found)) as Found<Asked>;
    },

    ...gets,

    queryIndex: (record, index, placed, page) =>
      pageOfIndex(record, index, placed, page, (items) => readAll(record, items)),

    querySummaries: (record, index, placed, page) =>
      pageOfIndex(record, index, placed, page, (items) => readSummaries(record, items)),

    queryPage: (record, pk, page) =>
      pageOf(page, { scope: ["base", pk], keyNames: [], fixed: { pk }, ConsistentRead: true }, (items) =>
        readAll(record, items),
      ),

    async queryDue(record, until, limit) {
      return untilFull(limit, async (wanted, after) => {
        const due = dueCondition(record.kind, until.toISOString(), after);
        const items = await calls.query(due, wanted);
        return { items, things: await readAll(record, items) };
      });
    },

    async queryPartition(pk, { prefix, limit = 200, newestFirst = false, after } = {}) {
      const items = await calls.query(
        {
          KeyConditionExpression: prefix ? "pk = :pk AND begins_with(sk, :prefix)" : "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk, ...(prefix ? { ":prefix": prefix } : {}) },
          ScanIndexForward: !newestFirst,
          ConsistentRead: true,
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
        },
        limit,
      );
      const found = items.filter((item) => live(item) !== undefined);
      return {
        of: (record) =>
          readAll(
            record,
            found.filter(({ kind }) => kind === record.kind),
          ),
      };
    },

    async transact(writes, at = now()) {
      const stamp = at.toISOString();
      const items = await Promise.all(writes.map((write) => send(write, stamp)));
      await calls.transact(items, (failed) =>
        decisive(writes.filter((_, at) => failed.includes(at)))?.refusal(),
      );
    },

    async count(record, fields, counter) {
      await calls.update(countUpdate(record, fields, counter, now().toISOString()));
    },
  };
}

/** Looks on behind items that could not be read, so that they do not stand before the others for ever. */
async function untilFull<T>(
  limit: number,
  look: (wanted: number, after?: Attributes) => Promise<{ items: Attributes[]; things: T[] }>,
): Promise<T[]> {
  const found: T[] = [];
  let last: Attributes | undefined;
  for (;;) {
    const wanted = limit - found.length;
    const { items, things } = await look(wanted, last);
    found.push(...things);
    last = items.at(-1);
    if (items.length < wanted || found.length >= limit) return found;
  }
}

interface PagedQuery extends Omit<QueryCommandInput, "TableName"> {
  /** What a cursor is bound to. */
  scope: string[];
  keyNames: readonly string[];
  fixed: Record<string, string>;
}
