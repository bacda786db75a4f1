import { TransactWriteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { absent, countWithin, having, unchanged } from "#functions/platform/table/conditions.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import {
  add,
  amend,
  change,
  countUp,
  drop,
  remove,
  set,
  setNewer,
  type Write,
} from "#functions/platform/table/write.ts";
import { AppError, Conflict } from "#shared/errors.ts";
import { stamps } from "#shared/stamps.ts";
import { type MemoryDynamo, memoryDynamo } from "#test/support/memory-dynamo.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld } from "#test/support/world.ts";

const Thing = z.strictObject({
  place: z.string(),
  id: z.string(),
  stage: z.string(),
  stagedAt: z.string(),
  note: z.string().optional(),
  seen: z.int().default(0),
  parts: z.array(z.strictObject({ of: z.string() })).default([]),
  ...stamps,
});
type Thing = z.infer<typeof Thing>;
type At = Pick<Thing, "place" | "id">;

const thingRecord = defineRecord<Thing, At>()({
  kind: "contract-thing",
  schema: Thing,
  key: ({ place, id }) => ({ pk: `CONTRACT#${place}`, sk: `THING#${id}` }),
  keyOf: ({ place, id }) => ({ place, id }),
  indexes: { "by-stage": ({ stage, stagedAt, id }) => ({ stage, stagedAt, id }) },
});

interface Opened {
  table: Table;
  stream: Stream;
}

let real: Opened;
let memory: Opened;
beforeAll(async () => {
  [real, memory] = await Promise.all([open("engine"), open(memoryDynamo())]);
});

async function open(asked: "engine" | MemoryDynamo): Promise<Opened> {
  const world = await createWorld({ table: asked });
  world.clock.now = new Date("2026-11-30T00:00:00Z");
  return { table: world.platform.table, stream: await followStream(world) };
}

let runs = 0;
const stale = () => new Conflict("version_stale");

const ids = fc.constantFrom("a", "b", "c", "d");
const step = fc.record({
  verb: fc.constantFrom(
    ...[
      "add",
      "change",
      "amend",
      "remove",
      "drop",
      "set",
      "setNewer",
      "countUp",
      "count",
      "limit",
      "together",
      "stale",
    ],
    ...["absent", "having"],
  ),
  id: ids,
  other: ids,
  stage: fc.constantFrom("open", "over"),
  at: fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"),
  note: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
});
type Step = typeof step extends fc.Arbitrary<infer It> ? It : never;

/** What one step writes, decided on what the table has. */
async function writesOf(
  table: Table,
  place: string,
  { verb, id, other, stage, at, note }: Step,
): Promise<Write[]> {
  const found = await table.get(thingRecord, { place, id });
  const fresh = { place, id, stage, stagedAt: at, note, seen: 0, parts: [{ of: at }] };
  const there = (act: (thing: Thing) => Write[]) => (found ? act(found) : []);
  switch (verb) {
    case "add":
      return [add(thingRecord, fresh)];
    case "change":
      return there((it) => [change(thingRecord, it, { stage, note })]);
    case "amend":
      return there((it) => [amend(thingRecord, it, { note: note ?? "z" })]);
    case "remove":
      return there((it) => [remove(thingRecord, it)]);
    case "drop":
      return [drop(thingRecord, { place, id })];
    case "set":
      return [set(thingRecord, fresh)];
    case "setNewer":
      return there((it) => [setNewer(thingRecord, { ...it, stage, version: it.version + (note ? 1 : 0) })]);
    case "countUp":
      return [countUp(thingRecord, { place, id, stage, stagedAt: at, parts: [] }, "seen")];
    case "limit":
      return [countWithin({ name: place, limit: 3, expiresAt: 2_000_000_000 }, () => new Conflict("full"))];
    case "stale":
      return there((it) => [
        unchanged(thingRecord, { ...it, version: it.version + (note ? 1 : 0) }),
        ...(other === id ? [] : [set(thingRecord, { ...fresh, id: other })]),
      ]);
    case "absent":
      return [
        absent(thingRecord, { place, id }, () => new Conflict("there")),
        ...(other === id ? [] : [set(thingRecord, { ...fresh, id: other })]),
      ];
    case "having":
      return [
        having(thingRecord, { place, id }, { name: "stage", value: stage }, () => new Conflict("otherwise")),
        ...(other === id ? [] : [set(thingRecord, { ...fresh, id: other })]),
      ];
    default:
      // Of one item twice, AWS and the memory refuse; the local engine does not.
      return other === id ? [] : [add(thingRecord, fresh), add(thingRecord, { ...fresh, id: other }, stale)];
  }
}

async function taken(table: Table, place: string, step: Step): Promise<string> {
  const { id, stage, at: stagedAt } = step;
  try {
    if (step.verb === "count")
      await table.count(thingRecord, { place, id, stage, stagedAt, parts: [] }, "seen");
    else {
      const writes = await writesOf(table, place, step);
      if (writes.length > 0) await table.transact(writes);
    }
    return "done";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    return error instanceof Error ? error.name : "thrown";
  }
}

/** All that can be asked of it. */
async function told(table: Table, place: string): Promise<unknown> {
  const at = (id: string) => ({ place, id });
  const all = ["a", "b", "c", "d"];
  const partition = await table.queryPartition(`CONTRACT#${place}`, { limit: 3, newestFirst: true });
  const after = await table.queryPartition(`CONTRACT#${place}`, { prefix: "THING#", after: "THING#a" });
  const first = await table.queryPage(thingRecord, `CONTRACT#${place}`, { limit: 2 });
  const second = first.next
    ? await table.queryPage(thingRecord, `CONTRACT#${place}`, { limit: 2, cursor: first.next })
    : undefined;
  return {
    many: await table.getMany(thingRecord, all.map(at)),
    together: await table.getTogether([ref(thingRecord, at("a")), ref(thingRecord, at("d"))]),
    partition: await partition.of(thingRecord),
    after: await after.of(thingRecord),
    pages: [first.items, second?.items],
  };
}

/** The index, page by page; it is shared by all places, so those of others are left out. */
async function listed(table: Table, place: string, oldestFirst: boolean): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await table.queryIndex(
      thingRecord,
      "by-stage",
      { stage: "open" },
      { limit: 2, oldestFirst, ...(cursor ? { cursor } : {}) },
    );
    found.push(
      ...page.items.filter((it) => it.place === place).map(({ id, stagedAt }) => `${stagedAt} ${id}`),
    );
    cursor = page.next;
  } while (cursor);
  return found;
}

/** What the stream tells of what was written; within one transaction in no order. */
async function streamed({ read }: Stream): Promise<string[]> {
  const told = (await read()).map(({ eventName, dynamodb = {} }) => {
    const images = [dynamodb.Keys, dynamodb.OldImage, dynamodb.NewImage];
    return JSON.stringify([eventName, ...images.map((it) => it && sorted(unmarshall(it as never)))]);
  });
  return told.sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, it]) => [name, sorted(it)]),
  );
}

describe("a table in memory", () => {
  it("does and refuses what the real engine does and refuses, and tells the same of it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const place = String(++runs);
        for (const one of steps)
          expect(await taken(memory.table, place, one), one.verb).toBe(await taken(real.table, place, one));
        expect(await told(memory.table, place)).toEqual(await told(real.table, place));
        for (const oldestFirst of [true, false])
          expect(await listed(memory.table, place, oldestFirst)).toEqual(
            await listed(real.table, place, oldestFirst),
          );
        expect(await streamed(memory.stream)).toEqual(await streamed(real.stream));
      }),
      { numRuns: 25 },
    );
  });
});

describe("a contended table in memory", () => {
  const at = (id: string) => ({ place: "meeting", id });
  const fresh = (id: string) => ({ ...at(id), stage: "open", stagedAt: "2026-01-01", parts: [] });
  const put = (id: string) => ({ Put: { TableName: "t", Item: { pk: "P", sk: id } } });
  const transaction = (...ids: string[]) => new TransactWriteCommand({ TransactItems: ids.map(put) });
  const count = new UpdateCommand({
    ...{ TableName: "t", Key: { pk: "P", sk: "a" } },
    ...{ UpdateExpression: "ADD seen :one", ExpressionAttributeValues: { ":one": 1 } },
  });

  it("refuses a transaction that meets another write on an item, and names the item, as AWS does", async () => {
    const client = openClient({ tableName: "t", dynamodbEndpoint: "http://localhost" });
    memoryDynamo({ isContended: true }).serve(client);
    const sent = [client.send(transaction("a", "b")), client.send(transaction("c", "a")), client.send(count)];
    const [first, second, third] = await Promise.allSettled(sent);
    expect(first).toMatchObject({ status: "fulfilled" });
    expect(second).toMatchObject({
      reason: {
        name: "TransactionCanceledException",
        CancellationReasons: [{ Code: "None" }, { Code: "TransactionConflict" }],
      },
    });
    expect(third).toMatchObject({ reason: { name: "TransactionConflictException" } });
    await expect(client.send(transaction("c", "a"))).resolves.toBeDefined();
  });

  it("lets those of many that meet through in the end, each once", async () => {
    const { platform } = await createWorld({ table: memoryDynamo({ isContended: true }) });
    const { table } = platform;
    await table.transact([add(thingRecord, { ...fresh("a"), seen: 0 })]);
    const counts = Array.from({ length: 8 }, (_, it) =>
      table.transact([
        countUp(thingRecord, fresh("a"), "seen"),
        add(thingRecord, { ...fresh(`b${it}`), seen: 0 }),
      ]),
    );
    await Promise.all(counts);
    expect(await table.get(thingRecord, at("a"))).toMatchObject({ seen: 8 });
  });
});
