import { beforeAll, describe, expect, it } from "vitest";
import {
  listingRecord,
  listingsOfMaker,
  newestListings,
} from "#functions/market/listings/listings.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { countWithin } from "#functions/platform/table/conditions.ts";
import type { PageRequest } from "#functions/platform/table/page.ts";
import { amend, change, remove, restore } from "#functions/platform/table/write.ts";
import { requestRecord, requestsOfMarket } from "#functions/trade/requests/requests.records.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { TooManyRequests } from "#shared/errors.ts";
import { listingIds } from "#shared/market/ids.ts";
import { listingSummary } from "#shared/market/listings/listing-summary.ts";
import { personIds } from "#shared/people/ids.ts";
import { requestIds } from "#shared/trade/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { requestInput } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

describe("change", () => {
  it("lets one of 20 concurrent changes to the same version win", async () => {
    const person = await world.makePerson();
    const attempts = Array.from({ length: 20 }, (_, at) =>
      world.platform.table.transact([change(personRecord, person, { name: `Name ${at}` })]),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter((it) => it.status === "fulfilled")).toHaveLength(1);
    expect(outcomes.filter((it) => it.status === "rejected" && it.reason.status === 409)).toHaveLength(19);
    expect(await world.reload(person)).toMatchObject({ version: 2 });
  });
});

describe("transact", () => {
  it("writes nothing where one condition fails", async () => {
    const person = await world.makePerson();
    const other = { ...person, id: newId(personIds, new Date()) };
    const both = [restore(personRecord, other), restore(personRecord, person)];
    await expect(world.platform.table.transact(both)).rejects.toMatchObject({ code: "already_exists" });
    expect(await world.platform.table.get(personRecord, other.id)).toBeUndefined();
  });

  it("removes only the version that was read", async () => {
    const person = await world.makePerson();
    await world.platform.table.transact([change(personRecord, person, { name: "New" })]);
    await expect(world.platform.table.transact([remove(personRecord, person)])).rejects.toMatchObject({
      status: 409,
    });
  });
});

describe("countWithin", () => {
  it("lets exactly the limit through, however many come at once", async () => {
    const window = { name: "test-window", limit: 5, expiresAt: Math.floor(Date.now() / 1000) + 60 };
    const refusal = () => new TooManyRequests("too_many_requests", { retryAfterSeconds: 60 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, () => world.platform.table.transact([countWithin(window, refusal)])),
    );
    expect(outcomes.filter((it) => it.status === "fulfilled")).toHaveLength(5);
  });
});

describe("queryIndex", () => {
  it("pages forwards and backwards over the same things in the same order", async () => {
    const { profile } = await makeExporter(world);
    const made: string[] = [];
    for (let at = 0; at < 7; at++) {
      const publishedAt = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
      made.unshift((await makeListing(world, profile, { publishedAt })).id);
    }
    const { table } = world.platform;
    const first = await newestListings(table, { limit: 3 });
    const second = await newestListings(table, { limit: 3, cursor: first.next });
    const third = await newestListings(table, { limit: 3, cursor: second.next });
    const pages = [first, second, third].flatMap((page) => page.items.map((it) => it.id));
    expect(pages).toEqual(made);
    expect(first.previous).toBeUndefined();
    expect(third.next).toBeUndefined();
    const backAtSecond = await newestListings(table, { limit: 3, cursor: third.previous });
    expect(backAtSecond.items).toEqual(second.items);
    const backAtFirst = await newestListings(table, { limit: 3, cursor: backAtSecond.previous });
    expect(backAtFirst.items).toEqual(first.items);
    expect(backAtFirst.previous).toBeUndefined();
  });

  it.each(["x", "e30.AAAA", "%00", "a".repeat(5000)])("refuses the forged cursor %s", async (cursor) => {
    await expect(newestListings(world.platform.table, { limit: 3, cursor })).rejects.toMatchObject({
      status: 400,
      code: "cursor_invalid",
    });
  });

  it("refuses a cursor that was given out for another list", async () => {
    const { profile } = await makeExporter(world);
    for (let at = 0; at < 3; at++) await makeListing(world, profile);
    const { next } = await newestListings(world.platform.table, { limit: 1 });
    const elsewhere = world.platform.table.querySummaries(
      listingRecord,
      "by-province",
      { inProvince: "35", stage: "published" },
      { limit: 1, cursor: next },
    );
    await expect(elsewhere).rejects.toMatchObject({ code: "cursor_invalid" });
  });
});

describe("querySummaries and getSummaries", () => {
  it("tell what lists show of a thing, and read no more of it", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, { publishedAt: new Date().toISOString() });
    const { dynamodbEndpoint = "", tableName } = world.config;
    const { Items } = await callTable<{ Items: Record<string, unknown>[] }>(
      dynamodbEndpoint,
      "DynamoDB_20120810.Query",
      {
        TableName: tableName,
        IndexName: "by-maker",
        KeyConditionExpression: "ofMaker = :maker AND stage = :stage",
        ExpressionAttributeValues: { ":maker": { S: profile.id }, ":stage": { S: "published" } },
      },
    );
    expect(Items.map((item) => Object.keys(item).toSorted())).toEqual([
      ["id", "kind", "ofMaker", "pk", "sk", "stage", "stagedAt", "summary"],
    ]);
    const { table } = world.platform;
    const { items } = await listingsOfMaker(table, profile.id, { limit: 9 });
    expect(items).toEqual([listingSummary(listing)]);
    expect(await table.getSummaries(listingRecord, [listing.id, newId(listingIds, new Date())])).toEqual(
      items,
    );
  });

  it("follow a field that is set beside the version, unless the thing was changed meanwhile", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const { table } = world.platform;
    await table.transact([amend(listingRecord, listing, { minimumOrder: 78 })]);
    expect(await table.getSummaries(listingRecord, [listing.id])).toMatchObject([{ minimumOrder: 78 }]);
    const read = await table.get(listingRecord, listing.id);
    if (!read) throw new Error("The listing is gone.");
    expect(read.version).toBe(listing.version);
    await table.transact([change(listingRecord, read, { leadTimeDays: 12 })]);
    const late = table.transact([amend(listingRecord, read, { minimumOrder: 79 })]);
    await expect(late).rejects.toMatchObject({ code: "version_stale" });
    await table.transact([amend(listingRecord, read, { monthlyCapacity: 9000 })]);
    expect(await table.getSummaries(listingRecord, [listing.id])).toMatchObject([
      { minimumOrder: 78, leadTimeDays: 12 },
    ]);
  });

  it("follow each change of the thing", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile);
    const { table } = world.platform;
    await table.transact([change(listingRecord, listing, { minimumOrder: 77 })]);
    expect(await table.getSummaries(listingRecord, [listing.id])).toMatchObject([{ minimumOrder: 77 }]);
  });
});

describe("queryIndex of the table itself", () => {
  async function makeRequests(market: string, count: number): Promise<string[]> {
    const at = new Date().toISOString();
    const buyerId = newId(personIds, new Date());
    const requests = Array.from({ length: count }, () => ({
      ...requestInput({ market }),
      id: newId(requestIds, new Date()),
      buyerId,
      stage: "open" as const,
      answers: [],
      version: 1,
      createdAt: at,
      updatedAt: at,
    }));
    await world.platform.table.transact(requests.map((it) => restore(requestRecord, it)));
    return requests.map(({ id }) => id);
  }
  const page = (market: string, request: PageRequest) =>
    requestsOfMarket(world.platform.table, market, request);

  it("pages forwards and backwards through one partition, newest or oldest first", async () => {
    const ids = await makeRequests("JP", 5);
    await makeRequests("HK", 1);
    const first = await page("JP", { limit: 2 });
    const second = await page("JP", { limit: 2, cursor: first.next });
    const third = await page("JP", { limit: 2, cursor: second.next });
    const read = [first, second, third].flatMap(({ items }) => items.map((it) => it.id));
    expect(read).toEqual(ids.toReversed());
    expect([first.previous, third.next]).toEqual([undefined, undefined]);
    expect((await page("JP", { limit: 2, cursor: third.previous })).items).toEqual(second.items);
    const oldest = await page("JP", { limit: 5, oldestFirst: true });
    expect(oldest.items.map((it) => it.id)).toEqual(ids);
  });

  it("is one Query, and refuses a cursor of another partition or of an index", async () => {
    await makeRequests("TW", 2);
    const { next: cursor } = await page("TW", { limit: 1 });
    expect(await world.operationsOf(() => page("TW", { limit: 1, cursor }))).toEqual(["Query"]);
    const invalid = { status: 400, code: "cursor_invalid" };
    await expect(page("KR", { limit: 1, cursor })).rejects.toMatchObject(invalid);
    await expect(newestListings(world.platform.table, { limit: 1, cursor })).rejects.toMatchObject(invalid);
  });
});

describe("get", () => {
  it("treats an item past its time as gone, since the table deletes late", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    expect((await browser.get("/en/account")).status).toBe(200);
    world.clock.now = new Date(Date.now() + 15 * 24 * 3600 * 1000);
    const later = await browser.get("/en/account");
    world.clock.now = undefined;
    expect(later.status).toBe(303);
    expect(later.headers.get("location")).toMatch(/^\/sign-in\?to=/);
  });
});
