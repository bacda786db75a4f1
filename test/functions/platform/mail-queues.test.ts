import { beforeAll, describe, expect, it } from "vitest";
import { takeTurn, thingsIn, togetherIn } from "#functions/platform/mail/mail-queues.ts";
import { mailRecord, post } from "#functions/platform/mail/outbox.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const turns = { some: 2, most: 4, gapSeconds: 60 };
const createdAt = "2034-05-02T06:00:00.000Z";
const take = (queue: string, thingId: string, sender = thingId, at = createdAt) =>
  takeTurn(world.ctxOf(), { queue, thingId, sender, createdAt: at, turns });

describe("takeTurn", () => {
  it("gives a thing that comes again, also at once, the turn that it has", async () => {
    for (const thingId of ["a", "b", "c", "d"]) expect(await take("again", thingId)).toEqual({});
    const all = await Promise.all(Array.from({ length: 10 }, () => take("again", "e")));
    for (const it of all) expect(it.together).toMatchObject({ number: 1, first: 1, gapSeconds: 60 });
    expect(await take("again", "a")).toEqual({});
    expect((await take("again", "f")).together?.number).toBe(2);
  });

  it("numbers without a gap what comes at once", async () => {
    for (const thingId of ["a", "b", "c", "d"]) await take("at-once", thingId);
    const taken = await Promise.all(Array.from({ length: 5 }, (_, at) => take("at-once", `e${at}`)));
    expect(taken.map(({ together }) => together?.number ?? 0).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it("lets one sender use up the first turns alone, and begins anew each day and for each receiver", async () => {
    const turnsOf = async (queue: string, at = createdAt) => {
      const taken = [];
      for (const name of ["x1", "x2", "x3", "y1", "y2", "z1"])
        taken.push((await take(queue, `${queue}-${at}-${name}`, name[0], at)).together?.number);
      return taken;
    };
    const expected = [undefined, undefined, 1, undefined, 2, 3];
    expect(await turnsOf("one")).toEqual(expected);
    expect(await turnsOf("one", "2034-05-03T00:00:00.000Z")).toEqual(expected);
    expect(await turnsOf("two")).toEqual(expected);
  });
});

describe("thingsIn", () => {
  it("finds those of the span, oldest first, and says how many there are beside the newest hundred", async () => {
    const queue = "long";
    for (let nth = 0; nth < 109; nth++) await take(queue, `t${String(nth).padStart(3, "0")}`);
    const { platform } = world;
    const day = createdAt.slice(0, 10);
    const some = await thingsIn(platform.table, togetherIn(queue, day), { covered: 2, wanted: 5 });
    expect(some).toEqual({ thingIds: ["t006", "t007", "t008"], others: 0 });
    const all = await thingsIn(platform.table, togetherIn(queue, day), { covered: 0, wanted: 105 });
    expect(all.thingIds).toHaveLength(100);
    expect([all.thingIds[0], all.thingIds[99], all.others]).toEqual(["t009", "t108", 5]);
    const none = await thingsIn(platform.table, togetherIn(queue, "2034-05-03"), { covered: 0, wanted: 0 });
    expect(none).toEqual({ thingIds: [], others: 0 });
  });
});

describe("a mail that tells of many", () => {
  it("begins with the first of them, though a later one was posted before it", async () => {
    const about = { reminderId: "r" };
    const mail = (number: number) => ({
      ...{ id: "many", writer: "reminder", about, number, gapSeconds: 60, first: 1 },
    });
    await post(world.ctxOf(), mail(2));
    await post(world.ctxOf(), mail(1));
    expect(await world.platform.table.get(mailRecord, "many")).toMatchObject({ covered: 0, wanted: 2 });
  });
});
