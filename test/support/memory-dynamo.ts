import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { projectedIn, tableDesign } from "#shared/table-design.ts";
import { type Attributes, holds, type Said, updated } from "./memory-expressions.ts";
import { nameOf, type Sent } from "./table-operations.ts";
import type { Change } from "./table-state.ts";
import { writeConflicts } from "./write-conflicts.ts";

type Key = { pk: string; sk: string };
type Item = Attributes & Key;
type Partitions = Map<string, Map<string, Item>>;

/** As much of DynamoDB as our table asks for, in this process: `test/functions/platform/table.test.ts` holds it to it. */
export interface MemoryDynamo {
  /** Answers all that the client is asked. */
  serve(client: DynamoDBDocumentClient): void;
  /** What goes wrong with a call, before it is done or after. */
  weather: { before?(operation: string): void; after?(operation: string): void };
  /** Its stream from now on: each call tells what was written since the one before. */
  follow(): () => DynamoDBRecord[];
  /** All that lies in it, to come back to; whoever does is told what was another. */
  keep(): () => Change[];
  items(): Item[];
}

interface MemoryOptions {
  /** Writes take their time, and are refused where they meet on an item as AWS refuses them. */
  isContended?: boolean;
}

export function memoryDynamo({ isContended = false }: MemoryOptions = {}): MemoryDynamo {
  let partitions: Partitions = new Map();
  let done = new Set<string>();
  const weather: MemoryDynamo["weather"] = {};
  const conflicts = isContended ? writeConflicts() : undefined;

  let stream: DynamoDBRecord[] | undefined;
  let sequence = 0;

  function tell(key: Key, before: Item | undefined, after: Item | undefined): void {
    const said = (item: Item | undefined) => item && marshall(item, { removeUndefinedValues: true });
    if (!stream || isDeepStrictEqual(before, after)) return;
    const [OldImage, NewImage] = [said(before), said(after)];
    stream.push({
      eventID: String(++sequence),
      eventName: after ? (before ? "MODIFY" : "INSERT") : "REMOVE",
      dynamodb: {
        SequenceNumber: String(sequence).padStart(20, "0"),
        Keys: marshall({ pk: key.pk, sk: key.sk }),
        ...(OldImage ? { OldImage } : {}),
        ...(NewImage ? { NewImage } : {}),
      },
    } as DynamoDBRecord);
  }

  const read = ({ pk, sk }: Key) => partitions.get(pk)?.get(sk);
  function put(item: Item): void {
    tell(item, read(item), item);
    const partition = partitions.get(item.pk) ?? new Map<string, Item>();
    partitions.set(item.pk, partition.set(item.sk, item));
  }
  function take({ pk, sk }: Key): void {
    tell({ pk, sk }, read({ pk, sk }), undefined);
    partitions.get(pk)?.delete(sk);
  }
  const all = () => [...partitions.values()].flatMap((it) => [...it.values()]);

  function getMany({ RequestItems }: { RequestItems: Record<string, BatchAsked> }) {
    const answers = Object.entries(RequestItems).map(([table, { Keys, ProjectionExpression }]) => [
      table,
      Keys.flatMap((key) => read(key) ?? []).map((item) => only(item, ProjectionExpression?.split(", "))),
    ]);
    return { Responses: Object.fromEntries(answers), UnprocessedKeys: {} };
  }

  function query(asked: QueryAsked) {
    const index = tableDesign.indexes.find(({ name }) => name === asked.IndexName);
    if (asked.IndexName && !index) throw new Error(`There is no index ${asked.IndexName}.`);
    const keys: readonly string[] = index ? [...index.partitionKeys, ...index.sortKeys] : [];
    const order = [...(index?.sortKeys ?? []), "pk", "sk"];
    const pk = String(asked.ExpressionAttributeValues?.[pkValueIn(asked)] ?? "");
    const among = index ? all() : [...(partitions.get(pk)?.values() ?? [])];
    const sign = asked.ScanIndexForward === false ? -1 : 1;
    const { ExclusiveStartKey: start } = asked;
    const found = among
      .filter((it) => keys.every((key) => it[key] !== undefined))
      .filter((it) => holds(asked.KeyConditionExpression, it, asked))
      .toSorted((one, other) => sign * compare(one, other, order))
      .filter((it) => !start || sign * compare(it, start, order) > 0);
    const Items = found.slice(0, asked.Limit);
    const last = Items.at(-1);
    const isCut = asked.Limit !== undefined && Items.length >= asked.Limit;
    const projected = index && projectedIn(index);
    const shown = projected && ["pk", "sk", ...keys, ...projected];
    return {
      Items: Items.map((item) => only(item, shown)),
      ...(isCut && last ? { LastEvaluatedKey: only(last, ["pk", "sk", ...keys]) } : {}),
    };
  }

  function transact({ TransactItems, ClientRequestToken: token = "" }: TransactAsked) {
    if (done.has(token)) return {};
    const keys = TransactItems.map((it) => keyOf(it));
    if (new Set(keys.map(({ pk, sk }) => `${pk} ${sk}`)).size !== keys.length)
      throw named(
        "ValidationException",
        "Transaction request cannot include multiple operations on one item",
      );
    if (keys.length > 100)
      throw named("ValidationException", "Member must have length less than or equal to 100");
    const reasons = TransactItems.map((item, at) => {
      const [said] = Object.values(item) as [Said & { ConditionExpression?: string }];
      const isSo = holds(said.ConditionExpression, read(keys[at] as Key), said);
      return { Code: isSo ? "None" : "ConditionalCheckFailed" };
    });
    if (reasons.some(({ Code }) => Code !== "None"))
      throw new TransactionCanceledException({
        message: "Transaction cancelled",
        $metadata: {},
        CancellationReasons: reasons,
      });
    for (const item of TransactItems) write(item);
    done.add(token);
    return {};
  }

  function write({ Put, Update, Delete }: TransactItem): void {
    if (Put) put(copy(Put.Item));
    if (Update) update(Update);
    if (Delete) take(Delete.Key);
  }

  function update(asked: UpdateAsked): object {
    put(copy(updated(read(asked.Key) ?? asked.Key, asked.UpdateExpression, asked)) as Item);
    return {};
  }

  const operations: Record<string, (input: never) => object> = {
    GetItem: ({ Key: key }: { Key: Key }) => {
      const Item = read(key);
      return Item ? { Item: copy(Item) } : {};
    },
    BatchGetItem: getMany,
    Query: query,
    TransactWriteItems: transact,
    UpdateItem: update,
    // What operators do; no request does either.
    Scan: (asked: Said & { FilterExpression?: string }) => ({
      Items: all()
        .filter((it) => holds(asked.FilterExpression, it, asked))
        .map(copy),
    }),
    DeleteItem: ({ Key: key }: { Key: Key }) => {
      take(key);
      return {};
    },
  };

  return {
    weather,
    serve(client) {
      client.send = (async (sent: Sent) => {
        const name = nameOf(sent);
        const operation = operations[name];
        if (!operation) throw new Error(`Nothing answers ${name} here.`);
        // As an answer over a line: whoever asks at the same time comes in between.
        await setImmediate();
        weather.before?.(name);
        const answer = () => operation(sent.input as never);
        const items = conflicts ? writtenBy(name, sent.input as never) : [];
        const output = items.length > 0 ? await conflicts?.meet(name, items, answer) : answer();
        weather.after?.(name);
        return { ...output, $metadata: {} };
      }) as unknown as typeof client.send;
    },
    follow() {
      stream ??= [];
      const all = stream;
      let at = all.length;
      return () => {
        const told = all.slice(at);
        at = all.length;
        return told;
      };
    },
    keep() {
      const kept = copyOf(partitions);
      return () => {
        const changed = changesBetween(kept, partitions);
        partitions = copyOf(kept);
        done = new Set();
        return changed;
      };
    },
    items: () => all().map(copy),
  };
}

const copyOf = (from: Partitions): Partitions =>
  new Map([...from].map(([pk, items]) => [pk, new Map(items)]));

/** What is not the same in one as in the other; what was written is a thing of its own. */
function changesBetween(one: Partitions, other: Partitions): Change[] {
  const changes: Change[] = [];
  for (const pk of new Set([...one.keys(), ...other.keys()])) {
    const [before, after] = [one.get(pk), other.get(pk)];
    for (const sk of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const [was, is] = [before?.get(sk), after?.get(sk)];
      if (was !== is && !isDeepStrictEqual(was, is))
        changes.push({ key: JSON.stringify({ pk, sk }), before: was, after: is });
    }
  }
  return changes;
}

interface BatchAsked {
  Keys: Key[];
  ProjectionExpression?: string;
}
interface QueryAsked extends Said {
  IndexName?: string;
  KeyConditionExpression?: string;
  ScanIndexForward?: boolean;
  Limit?: number;
  ExclusiveStartKey?: Attributes;
}
interface UpdateAsked extends Said {
  Key: Key;
  UpdateExpression: string;
}
interface TransactItem {
  Put?: { Item: Item };
  Update?: UpdateAsked;
  Delete?: { Key: Key };
  ConditionCheck?: { Key: Key };
}
interface TransactAsked {
  TransactItems: TransactItem[];
  ClientRequestToken?: string;
}

function keyOf({ Put, Update, Delete, ConditionCheck }: TransactItem): Key {
  const key = Put?.Item ?? Update?.Key ?? Delete?.Key ?? ConditionCheck?.Key;
  if (!key) throw new Error("A write has no key.");
  return key;
}

/** The items that a call writes, or decides its writes on. */
function writtenBy(name: string, input: TransactAsked & UpdateAsked): string[] {
  const keys = name === "TransactWriteItems" ? input.TransactItems.map(keyOf) : [];
  if (name === "UpdateItem") keys.push(input.Key);
  return keys.map(({ pk, sk }) => `${pk} ${sk}`);
}

/** The value that the partition's key is compared with. */
function pkValueIn({
  KeyConditionExpression = "",
  ExpressionAttributeNames: names = {},
}: QueryAsked): string {
  for (const [, name = "", value = ""] of KeyConditionExpression.matchAll(/([#\w]+) = (:\w+)/g))
    if ((names[name] ?? name) === "pk") return value;
  return "";
}

function compare(one: Attributes, other: Attributes, keys: readonly string[]): number {
  for (const key of keys) {
    const [a, b] = [one[key] as string, other[key] as string];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function only(item: Item, names: readonly string[] | undefined): Attributes {
  if (!names) return copy(item);
  return copy(Object.fromEntries(names.flatMap((it) => (it in item ? [[it, item[it]]] : []))) as Item);
}

/** As it comes out of a table: nothing undefined, and no part shared with anybody. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value === "function" || typeof value === "symbol" || Number.isNaN(value))
    throw named("ValidationException", `A table holds no ${String(value)}.`);
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    throw named("ValidationException", `A table holds no ${value.constructor.name}.`);
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[name];
    if (part !== undefined) made[name] = copy(part);
  }
  return made as T;
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
