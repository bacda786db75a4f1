import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { viewsOfCatalog } from "#functions/market/catalogs/catalogs.offers.ts";
import { catalogViewsRecord } from "#functions/market/catalogs/catalogs.records.ts";
import { newestListings } from "#functions/market/listings/listings.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { change } from "#functions/platform/table/write.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { calm, type Fault, sometimes, startWeather, type WeatherProxy } from "#test/support/weather.ts";
import { createWorld, type World } from "#test/support/world.ts";

let proxy: WeatherProxy;
let world: World;
beforeAll(async () => {
  world = await createWorld({
    table: "engine",
    environment: { TABLE_TRY_MS: "1500" },
    through: async (engine) => {
      proxy = await startWeather(engine);
      return proxy.endpoint;
    },
  });
});
afterEach(() => proxy.change(calm));
afterAll(() => proxy.stop());

/** The first so many calls meet the fault, the rest pass. */
function first(count: number, fault: Fault, operations = /./): void {
  let met = 0;
  proxy.change(({ operation }) => (operations.test(operation) && met++ < count ? fault : undefined));
}

const silence: Fault[] = ["hang", "hang after", "hang within"];

describe("a read", () => {
  it.each<Fault>(["throttle", "error", "error after", "reset", "reset after"])(
    "waits out four of %s",
    async (fault) => {
      const person = await world.makePerson();
      first(4, fault);
      expect(await world.reload(person)).toEqual(person);
      expect(proxy.met()).toEqual({ [fault]: 4 });
    },
  );

  it.each(silence)("is asked again after some seconds of silence (%s)", async (fault) => {
    const person = await world.makePerson();
    first(1, fault);
    const started = performance.now();
    expect(await world.reload(person)).toEqual(person);
    expect(performance.now() - started).toBeLessThan(4_500);
  });

  it("of many asks again for what the table left out", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => world.makePerson()));
    first(3, "throttle", /BatchGetItem/);
    const found = await world.platform.table.getMany(
      personRecord,
      people.map(({ id }) => id),
    );
    expect(found).toEqual(people);
  });

  it.each<Fault>(["throttle", "error", "hang"])(
    "ends as 503 where there is nothing but %s",
    async (fault) => {
      const { profile } = await makeExporter(world);
      await makeListing(world, profile);
      const person = await world.makePerson();
      proxy.change(() => fault);
      const { table } = world.platform;
      const asked = [
        world.reload(person),
        newestListings(table, { limit: 3 }),
        // Of a throttled batch a part goes through each time.
        ...(fault === "throttle" ? [] : [table.getMany(personRecord, [person.id])]),
        table.transact([change(personRecord, person, { name: "New" })]),
      ];
      for (const { status, reason } of (await Promise.allSettled(asked)) as PromiseRejectedResult[])
        expect({ status, reason }).toMatchObject({
          status: "rejected",
          reason: { status: 503, code: "unavailable", retryAfterSeconds: 5 },
        });
    },
  );
});

describe("a transaction", () => {
  it.each<Fault>(["throttle", "conflict", "error", "error after", "reset", "reset after"])(
    "is done once after four of %s",
    async (fault) => {
      const person = await world.makePerson();
      first(4, fault, /TransactWriteItems/);
      await world.platform.table.transact([change(personRecord, person, { name: "New" })]);
      expect(await world.reload(person)).toMatchObject({ name: "New", version: 2 });
    },
  );

  it.each(silence)("is done once after a silence (%s)", async (fault) => {
    const person = await world.makePerson();
    first(1, fault, /TransactWriteItems/);
    await world.platform.table.transact([change(personRecord, person, { name: "New" })]);
    expect(await world.reload(person)).toMatchObject({ name: "New", version: 2 });
  });

  it("is busy where others are always in the way", async () => {
    const person = await world.makePerson();
    proxy.change(sometimes(1, ["conflict"], /TransactWriteItems/));
    const writing = world.platform.table.transact([change(personRecord, person, { name: "New" })]);
    await expect(writing).rejects.toMatchObject({ status: 409, code: "busy" });
  });
});

describe("a count", () => {
  async function countIn(fault: Fault) {
    const catalogId = newId(catalogIds, new Date());
    first(1, fault, /UpdateItem/);
    const fields = { catalogId, day: "2026-01-01" };
    const counting = world.platform.table.count(catalogViewsRecord, fields, "views");
    const [{ status, reason }] = (await Promise.allSettled([counting])) as [PromiseRejectedResult];
    proxy.change(calm);
    const counted = await viewsOfCatalog(world.platform.table, catalogId);
    return { status, code: reason?.code, counted: counted.reduce((sum, { views }) => sum + views, 0) };
  }

  it("that was throttled is counted once", async () => {
    expect(await countIn("throttle")).toMatchObject({ status: "fulfilled", counted: 1 });
  });

  it.each<[Fault, number]>([
    ["error", 0],
    ["error after", 1],
    ["reset", 0],
    ["reset after", 1],
  ])("of unknown outcome (%s) is told as such, and never done twice", async (fault, counted) => {
    expect(await countIn(fault)).toEqual({ status: "rejected", code: "unavailable", counted });
  });
});
