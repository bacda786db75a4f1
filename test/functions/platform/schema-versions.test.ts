import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import { openSeal } from "#functions/platform/seal/open-seal.ts";
import { defineRecord, fromItem, toItem } from "#functions/platform/table/record.ts";
import { add, amend, change, type Write } from "#functions/platform/table/write.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { migrate } from "#infra/ops/migrate.ts";
import { stamps } from "#shared/stamps.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const key = (id: string) => ({ pk: `CRATE#${id}`, sk: "CRATE" });

const OldPart = z.strictObject({ id: z.string(), count: z.int() });
const OldCrate = z.strictObject({
  id: z.string(),
  label: z.string(),
  size: z.strictObject({ width: z.int() }).optional(),
  parts: z.array(OldPart).default([]),
  ...stamps,
});
/** The record as a version of ours knew it that is still running somewhere. */
const oldCrate = defineRecord<z.infer<typeof OldCrate>, string>()({
  kind: "crate",
  schema: OldCrate,
  key,
  keyOf: ({ id }) => id,
});

const NewCrate = OldCrate.extend({
  /** From the label, where it was not said. */
  short: z.string(),
  weightGrams: z.int().optional(),
  size: z.strictObject({ width: z.int(), height: z.int().optional() }).optional(),
  parts: z.array(OldPart.extend({ colour: z.string().optional() })).default([]),
});
/** The same in the version that is being rolled out. */
const newCrate = defineRecord<z.infer<typeof NewCrate>, string>()({
  kind: "crate",
  schema: NewCrate,
  upcasts: [(item) => ({ ...item, short: item.short ?? String(item.label).slice(0, 3) })],
  key,
  keyOf: ({ id }) => id,
});

let made = 0;
async function store(write: (id: string) => Write): Promise<string> {
  const id = `crate-${++made}`;
  await world.platform.table.transact([write(id)]);
  return id;
}
const asOld = (id: string) => world.platform.table.get(oldCrate, id);
const asNew = (id: string) => world.platform.table.get(newCrate, id);

async function editAsOld(id: string, changes: Partial<z.infer<typeof OldCrate>>): Promise<void> {
  const read = await asOld(id);
  if (!read) throw new Error("The old version cannot read it.");
  await world.platform.table.transact([change(oldCrate, read, changes)]);
}

async function rawOf(id: string): Promise<Record<string, unknown>> {
  const { Item } = await callTable<{ Item: Record<string, unknown> }>(
    world.config.dynamodbEndpoint ?? "",
    "DynamoDB_20120810.GetItem",
    { TableName: world.config.tableName, Key: { pk: { S: key(id).pk }, sk: { S: "CRATE" } } },
  );
  return Item;
}

describe("old and new code side by side", () => {
  const whole = {
    label: "Rattan",
    short: "RAT",
    weightGrams: 900,
    size: { width: 20, height: 30 },
    parts: [
      { id: "a", count: 1, colour: "brown" },
      { id: "b", count: 2, colour: "red" },
    ],
  };

  it("the old edits what the new wrote, and nothing of the new is lost, at any depth", async () => {
    const id = await store((at) => add(newCrate, { id: at, ...whole }));
    expect(await asOld(id)).toMatchObject({ label: "Rattan", size: { width: 20 } });
    await editAsOld(id, {
      label: "Rotan",
      size: { width: 25 },
      parts: [
        { id: "b", count: 5 },
        { id: "c", count: 1 },
      ],
    });
    expect(await asNew(id)).toMatchObject({
      ...whole,
      label: "Rotan",
      size: { width: 25, height: 30 },
      parts: [
        { id: "b", count: 5, colour: "red" },
        { id: "c", count: 1 },
      ],
      version: 2,
    });
    expect(await rawOf(id)).toMatchObject({ schemaVersion: { N: "2" } });
  });

  it("the old amends what the new wrote, and nothing is lost", async () => {
    const id = await store((at) => add(newCrate, { id: at, ...whole }));
    const read = await asOld(id);
    if (!read) throw new Error("The old version cannot read it.");
    await world.platform.table.transact([amend(oldCrate, read, { label: "Rotan" })]);
    expect(await asNew(id)).toMatchObject({ ...whole, label: "Rotan" });
  });

  it("what the old takes away is gone, with what the new had added to it", async () => {
    const id = await store((at) => add(newCrate, { id: at, ...whole }));
    await editAsOld(id, { size: undefined, parts: [] });
    const { size, parts } = (await asNew(id)) ?? {};
    expect({ size, parts }).toEqual({ size: undefined, parts: [] });
  });

  it("the new reads what the old wrote, brought up to date, edits it, and the old goes on with it", async () => {
    const id = await store((at) => add(oldCrate, { id: at, label: "Rattan", parts: [] }));
    const read = await asNew(id);
    expect(read).toMatchObject({ short: "Rat" });
    if (!read) throw new Error("The new version cannot read it.");
    await world.platform.table.transact([change(newCrate, read, { weightGrams: 900 })]);
    await editAsOld(id, { label: "Rotan" });
    await editAsOld(id, { label: "Rotan besar" });
    expect(await asNew(id)).toMatchObject({
      label: "Rotan besar",
      short: "Rat",
      weightGrams: 900,
      version: 4,
    });
  });

  it("of two that edit at once one is told, whichever version it is", async () => {
    const id = await store((at) => add(newCrate, { id: at, ...whole }));
    const [one, other] = [await asOld(id), await asNew(id)];
    if (!one || !other) throw new Error("It cannot be read.");
    const { table } = world.platform;
    const outcomes = await Promise.allSettled([
      table.transact([change(oldCrate, one, { label: "Old" })]),
      table.transact([change(newCrate, other, { label: "New" })]),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("keeps any attributes that it does not know, whatever they are", () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    );
    const names = fc
      .string({ minLength: 1 })
      .filter(
        (name) =>
          !(name in OldCrate.shape) &&
          !/^(pk|sk|kind|schemaVersion|expiresAt|stage|stagedAt|in[A-Z].*|ofPerson|due.*|stagedKind|__proto__)$/.test(
            name,
          ),
      );
    fc.assert(
      fc.property(fc.dictionary(names, value, { maxKeys: 5 }), (unknown) => {
        const at = "2026-01-01T00:00:00.000Z";
        const plain = { id: "x", label: "Rattan", parts: [], version: 1, createdAt: at, updatedAt: at };
        const thing = fromItem(oldCrate, { ...toItem(oldCrate, plain), ...unknown });
        expect(Object.keys(thing).filter((name) => name in unknown)).toEqual([]);
        expect(toItem(oldCrate, { ...thing, label: "Rotan" })).toMatchObject({ ...unknown, label: "Rotan" });
        expect(JSON.stringify(thing)).toBe(JSON.stringify(plain));
      }),
    );
  });
});

describe("a verb of today", () => {
  it("keeps on a listing what a later version added, at its top and within its price", async () => {
    const { person, profile } = await makeExporter(world);
    const { id } = await makeListing(world, profile);
    const listingKey = { pk: { S: `LISTING#${id}` }, sk: { S: "LISTING" } };
    const at = { TableName: world.config.tableName, Key: listingKey };
    await callTable(world.config.dynamodbEndpoint ?? "", "DynamoDB_20120810.UpdateItem", {
      ...at,
      UpdateExpression: "SET harvest = :h, #price.validUntil = :v, schemaVersion = :n",
      ExpressionAttributeNames: { "#price": "price" },
      ExpressionAttributeValues: { ":h": { S: "May" }, ":v": { S: "2026-12-31" }, ":n": { N: "7" } },
    });
    await pauseListing(world.ctxOf(person), { listingId: id }, undefined, 1);
    const { Item } = await callTable<{ Item: Record<string, { M?: object }> }>(
      world.config.dynamodbEndpoint ?? "",
      "DynamoDB_20120810.GetItem",
      at,
    );
    expect(Item).toMatchObject({
      stage: { S: "paused" },
      harvest: { S: "May" },
      schemaVersion: { N: "7" },
      price: { M: { validUntil: { S: "2026-12-31" }, currency: { S: "USD" } } },
    });
    expect(await world.platform.table.get(listingRecord, id)).toMatchObject({ stage: "paused", version: 2 });
  });
});

describe("npm run migrate", () => {
  it("writes each item of an older version as one of the present, once, and leaves what does not fit", async () => {
    const old = await store((at) => add(oldCrate, { id: at, label: "Rattan", parts: [] }));
    const unreadable = await store((at) => add(oldCrate, { id: at, label: "Rattan", parts: [] }));
    await callTable(world.config.dynamodbEndpoint ?? "", "DynamoDB_20120810.UpdateItem", {
      TableName: world.config.tableName,
      Key: { pk: { S: key(unreadable).pk }, sk: { S: "CRATE" } },
      UpdateExpression: "SET parts = :p",
      ExpressionAttributeValues: { ":p": { S: "none" } },
    });
    const before = await rawOf(old);
    const { tableName, dynamodbEndpoint } = world.config;
    const run = () => migrate({ tableName, dynamodbEndpoint }, openSeal(world.config), [newCrate]);
    const { counts, unreadable: left } = await run();
    expect(counts.crate).toBeGreaterThan(0);
    expect(left).toEqual({ crate: 1 });
    expect(await rawOf(old)).toMatchObject({
      schemaVersion: { N: "2" },
      short: { S: "Rat" },
      updatedAt: before.updatedAt,
      version: { N: "2" },
    });
    expect((await run()).counts).toEqual({ crate: 0 });
  });
});
