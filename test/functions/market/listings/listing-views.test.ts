import { beforeAll, describe, expect, it } from "vitest";
import { countListingView, seenListingMark } from "#functions/market/listings/listing-views.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

const dayMs = 24 * 3600 * 1000;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makeShop() {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  return { person, profile, listing, browser: await world.browserOf(person) };
}

/** As a browser sees it: the page, and then the picture that it asks for. */
async function view(path: string, browser?: Awaited<ReturnType<World["browserOf"]>>) {
  const reader = browser ?? (await world.browserOf());
  const page = await (await reader.get(path)).text();
  const [, seen] = /<img class="unseen" src="([^"]+)"/.exec(page) ?? [];
  if (seen) expect((await reader.get(seen)).headers.get("cache-control")).toBe("no-store");
  return seen;
}

describe("countListingView", () => {
  it("counts every one of 20 readers at once, each in one operation", async () => {
    const { profile, listing, browser } = await makeShop();
    const mark = seenListingMark(world.ctxOf(), listing.id);
    const operations = await world.operationsOf(() =>
      Promise.all(
        Array.from({ length: 20 }, () =>
          countListingView(world.ctxOf(), { listingId: listing.id }, { mark }),
        ),
      ),
    );
    expect(operations).toEqual(Array.from({ length: 20 }, () => "UpdateItem"));
    const page = await (await browser.get(`/en/business/${profile.id}/listings`)).text();
    expect(page).toContain("Seen in the last 28 days: 20");
  });

  it("refuses a listing that it gave out no mark for, a catalog's mark too, without asking the table", async () => {
    const { listing } = await makeShop();
    const other = seenListingMark(world.ctxOf(), newId(listingIds, new Date()));
    for (const mark of ["", other, "é".repeat(22)]) {
      const operations = await world.operationsOf(() =>
        expect(countListingView(world.ctxOf(), { listingId: listing.id }, { mark })).rejects.toMatchObject({
          status: 404,
        }),
      );
      expect(operations).toEqual([]);
    }
  });
});

describe("a listing's own page", () => {
  it("counts whoever opens it, and neither its own members nor what nobody else sees", async () => {
    const { profile, listing, browser } = await makeShop();
    const draft = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    const stranger = await world.browserOf(await world.makePerson());
    expect(await view(`/en/listings/${listing.id}`)).toContain("/seen.gif?mark=");
    expect(await view(`/id/listings/${listing.id}`, stranger)).toBeDefined();
    expect(await view(`/en/listings/${listing.id}`, browser)).toBeUndefined();
    expect(await view(`/en/listings/${draft.id}`, browser)).toBeUndefined();
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    expect(await view(`/en/listings/${draft.id}`, admin)).toBeUndefined();
    const page = await (await browser.get(`/en/business/${profile.id}/listings`)).text();
    expect(page.match(/Seen in the last 28 days: \d+/g)).toEqual(["Seen in the last 28 days: 2"]);
    const dashboard = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(dashboard.match(/Seen in the last 28 days: \d+/g)).toEqual(["Seen in the last 28 days: 2"]);
  });

  it("tells of 28 days, across however they are kept", async () => {
    const { profile, listing, browser } = await makeShop();
    const today = Date.now();
    const mark = seenListingMark(world.ctxOf(), listing.id);
    for (const daysAgo of [28, 27, 14, 1, 0]) {
      world.clock.now = new Date(today - daysAgo * dayMs);
      await countListingView(world.ctxOf(), { listingId: listing.id }, { mark });
    }
    world.clock.now = undefined;
    for (const path of [`/en/business/${profile.id}/listings`, `/en/business/${profile.id}`])
      expect(await (await browser.get(path)).text()).toContain("Seen in the last 28 days: 4");
  });

  it("is the same for everybody at the edge: the count is asked for apart", async () => {
    const { listing } = await makeShop();
    const nobody = await world.browserOf();
    const [one, other] = await Promise.all([1, 2].map(() => nobody.get(`/en/listings/${listing.id}`)));
    expect(one?.headers.get("cache-control")).toContain("s-maxage=3");
    expect(await one?.text()).toBe(await other?.text());
    expect(await world.operationsOf(async () => nobody.get(`/en/listings/${listing.id}`))).toHaveLength(3);
  });
});
