import { beforeAll, describe, expect, it } from "vitest";
import { getCatalog } from "#functions/market/catalogs/catalogs.service.ts";
import {
  addEntry,
  moveEntry,
  removeEntry,
  setEntries,
  setNote,
  shownEntries,
} from "#functions/market/catalogs/entries.service.ts";
import { pauseListing, publishListing } from "#functions/market/listings/listings.service.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makeDesk() {
  const { person, profile } = await makeExporter(world);
  const [first, second] = [await makeListing(world, profile), await makeListing(world, profile)];
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [first, second]);
  const ctx = world.ctxOf(attache);
  const idsNow = async () => (await getCatalog(ctx, catalog.id)).entries.map((it) => it.listingId);
  return { exporter: world.ctxOf(person), profile, first, second, attache, catalog, ctx, idsNow };
}

describe("setEntries", () => {
  it("keeps the order and the notes", async () => {
    const { ctx, catalog, first, second } = await makeDesk();
    const entries = [
      { listingId: second.id, note: { en: "Light to ship." } },
      { listingId: first.id, note: { id: "Kuat.", en: "Strong." } },
    ];
    await setEntries(ctx, catalog.id, { entries }, 1);
    expect((await getCatalog(ctx, catalog.id)).entries).toEqual(entries);
  });

  it.each(["draft", "paused", "withdrawn"] as const)("refuses to add a %s listing", async (stage) => {
    const { ctx, catalog, profile, first } = await makeDesk();
    const hidden = await makeListing(world, profile, { stage });
    const entries = [{ listingId: first.id }, { listingId: hidden.id }];
    await expect(setEntries(ctx, catalog.id, { entries }, 1)).rejects.toMatchObject({
      status: 422,
      issues: [{ pointer: "/entries/1/listingId", code: "listing_not_published" }],
    });
  });

  it("keeps a listing that was paused after it was added", async () => {
    const { ctx, catalog, exporter, first, second, idsNow } = await makeDesk();
    await pauseListing(exporter, { listingId: first.id });
    await setEntries(ctx, catalog.id, { entries: [{ listingId: second.id }, { listingId: first.id }] }, 1);
    expect(await idsNow()).toEqual([second.id, first.id]);
  });

  it("refuses a stale version", async () => {
    const { ctx, catalog } = await makeDesk();
    await expect(setEntries(ctx, catalog.id, { entries: [] }, 3)).rejects.toMatchObject({
      code: "version_stale",
    });
  });

  it("is refused to another attaché of the same market", async () => {
    const { catalog } = await makeDesk();
    const other = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    await expect(setEntries(world.ctxOf(other), catalog.id, { entries: [] }, 1)).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe("addEntry", () => {
  it("adds at the end, and refuses the same listing again", async () => {
    const { ctx, catalog, profile, idsNow } = await makeDesk();
    const third = await makeListing(world, profile);
    await addEntry(ctx, catalog.id, { listingId: third.id });
    expect((await idsNow()).at(-1)).toBe(third.id);
    await expect(addEntry(ctx, catalog.id, { listingId: third.id })).rejects.toMatchObject({
      issues: [{ code: "entry_twice" }],
    });
  });

  it("says of a listing that is not there what it says of a hidden one", async () => {
    const { ctx, catalog } = await makeDesk();
    const listingId = "lst_00000000000000000000000000";
    await expect(addEntry(ctx, catalog.id, { listingId })).rejects.toMatchObject({
      code: "listing_not_published",
    });
  });

  it("loses none of two that are added at once, or says so", async () => {
    const { ctx, catalog, profile, idsNow } = await makeDesk();
    const added = [await makeListing(world, profile), await makeListing(world, profile)];
    const results = await Promise.allSettled(
      added.map((it) => addEntry(ctx, catalog.id, { listingId: it.id })),
    );
    const kept = await idsNow();
    for (const [at, result] of results.entries())
      if (result.status === "fulfilled") expect(kept).toContain(added[at]?.id);
      else expect(result.reason).toMatchObject({ status: 409 });
    expect(results.some((it) => it.status === "fulfilled")).toBe(true);
  });
});

describe("moveEntry", () => {
  it("moves once for a form that is sent twice", async () => {
    const { attache, catalog, profile, ctx, idsNow, first, second } = await makeDesk();
    const third = await makeListing(world, profile);
    await addEntry(ctx, catalog.id, { listingId: third.id });
    const twice = world.ctxOf(attache, { key: "m", scope: `move ${catalog.id}` });
    await Promise.all([1, 2].map(() => moveEntry(twice, catalog.id, third.id, -1)));
    expect(await idsNow()).toEqual([first.id, third.id, second.id]);
  });
});

describe("removeEntry", () => {
  it("takes one away, and answers 404 for one that is not there", async () => {
    const { ctx, catalog, first, second, idsNow } = await makeDesk();
    await removeEntry(ctx, catalog.id, first.id);
    expect(await idsNow()).toEqual([second.id]);
    await expect(removeEntry(ctx, catalog.id, first.id)).rejects.toMatchObject({ status: 404 });
  });
});

describe("setNote", () => {
  it("replaces the note, or takes it away", async () => {
    const { ctx, catalog, first } = await makeDesk();
    await setNote(ctx, catalog.id, { listingId: first.id, note: { ja: "軽い" } });
    const written = await setNote(ctx, catalog.id, { listingId: first.id, note: { en: "Light" } });
    expect(written.entries[0]).toEqual({ listingId: first.id, note: { en: "Light" } });
    const blank = await setNote(ctx, catalog.id, { listingId: first.id });
    expect(blank.entries[0]).toEqual({ listingId: first.id });
  });
});

describe("shownEntries", () => {
  it("hides an entry while its listing is paused, and shows it again in its place", async () => {
    const { exporter, catalog, first, second } = await makeDesk();
    const shown = async () => (await shownEntries(world.ctxOf(), catalog)).map((it) => it.listing.id);
    await pauseListing(exporter, { listingId: first.id });
    expect(await shown()).toEqual([second.id]);
    await publishListing(exporter, { listingId: first.id });
    expect(await shown()).toEqual([first.id, second.id]);
  });

  it("is one operation, and none for an empty catalog", async () => {
    const { catalog } = await makeDesk();
    expect(await world.operationsOf(() => shownEntries(world.ctxOf(), catalog))).toEqual(["BatchGetItem"]);
    const empty = { ...catalog, entries: [] };
    expect(await world.operationsOf(() => shownEntries(world.ctxOf(), empty))).toEqual([]);
  });
});
