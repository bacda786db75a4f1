import { beforeAll, describe, expect, it } from "vitest";
import { keepChecks, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

const nib = { office: "trade", checkedOn: "2026-11-01" } as const;
const lists = ["/en", "/en/newest", "/en/categories/46", "/en/provinces/35"];

let world: World;
let stream: Stream;
let checked: Profile;
let unchecked: Profile;
let goods: { checked: string; older: string; newer: string };
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
  checked = (await makeExporter(world, { checks: { nib }, createdAt: "2026-01-01T00:00:00.000Z" })).profile;
  unchecked = (await makeExporter(world, { createdAt: "2026-03-01T00:00:00.000Z" })).profile;
  const made = async (profile: Profile, day: string) =>
    (await makeListing(world, profile, { publishedAt: `${day}T00:00:00.000Z` })).id;
  goods = {
    checked: await made(checked, "2026-01-02"),
    older: await made(unchecked, "2026-03-02"),
    newer: await made(unchecked, "2026-03-03"),
  };
});

async function read(path: string): Promise<string> {
  return (await (await world.browserOf()).get(path)).text();
}

async function goodsIn(path: string): Promise<(string | undefined)[]> {
  const cards = (await read(path)).matchAll(/class="whole" href="\/\w+\/listings\/(lst_\w{26})"/g);
  return [...cards].map(([, id]) => id);
}

async function makersIn(path: string): Promise<(string | undefined)[]> {
  const cards = (await read(path)).matchAll(/class="whole" href="\/\w+\/exporters\/([\w-]+)"/g);
  return [...cards].map(([, handle]) => handle);
}

async function keep({ id }: Profile, checks: Profile["checks"]): Promise<void> {
  const profile = await profileOf(world.platform.table, id);
  if (!profile) throw new Error(`There is no ${id}.`);
  await world.platform.table.transact([keepChecks(profile, checks)]);
}

describe("a business without any check", () => {
  it.each(lists)("stays below a checked one in %s, however new its goods are, and says so", async (path) => {
    expect(await goodsIn(path)).toEqual([goods.checked, goods.newer, goods.older]);
    const page = await read(path);
    expect(page.match(/Business number checked/g)?.length).toBeGreaterThan(0);
    expect(page.match(/Not checked yet/g)?.length).toBeGreaterThan(1);
  });

  it("stays below a checked one among the makers", async () => {
    expect(await makersIn("/en/exporters")).toEqual([checked.handle, unchecked.handle]);
  });

  it("comes up once it is checked, and another that is no more goes down and says so at once", async () => {
    await keep(unchecked, { nib });
    await keep(checked, {});
    for (const path of lists) expect(await goodsIn(path)).toHaveLength(3);
    const [, ...cards] = (await read("/en/newest")).split("<article");
    expect(cards.find((it) => it.includes(`/listings/${goods.checked}"`))).toContain("Not checked yet");

    await stream.settle();
    for (const path of lists)
      expect(await goodsIn(path), path).toEqual([goods.newer, goods.older, goods.checked]);
    expect(await makersIn("/en/exporters")).toEqual([unchecked.handle, checked.handle]);
  });
});
