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
  const at = { catalogId: catalog.id };
  const idsNow = async () => (await getCatalog(ctx, at)).entries.map((it) => it.listingId);
  return { exporter: world.ctxOf(person), profile, first, second, attache, catalog, at, ctx, idsNow };
}

describe("setEntries", () => {
  it("keeps the order and the notes", async () => {
    const { ctx, at, first, second } = await makeDesk();
    const entries = [
      { listingId: second.id, note: { en: "Light to ship." } },
      { listingId: first.id, note: { id: "Kuat.", en: "Strong." } },
    ];
    await setEntries(ctx, at, { entries }, 1);
    expect((await getCatalog(ctx, at)).entries).toEqual(entries);
  });

  it.each(["draft", "paused", "withdrawn"] as const)("refuses to add a %s listing", async (stage) => {
    const { ctx, at, profile, first } = await makeDesk();
    const hidden = await makeListing(world, profile, { stage });
    const entries = [{ listingId: first.id }, { listingId: hidden.id }];
    await expect(setEntries(ctx, at, { entries }, 1)).rejects.toMatchObject({
      status: 422,
      issues: [{ pointer: "/entries/1/listingId", code: "listing_not_published" }],
    });
  });

  it("keeps a listing that was paused after it was added", async () => {
    const { ctx, at, exporter, first, second, idsNow } = await makeDesk();
    await pauseListing(exporter, { listingId: first.id });
    await setEntries(ctx, at, { entries: [{ listingId: second.id }, { listingId: first.id }] }, 1);
    expect(await idsNow()).toEqual([second.id, first.id]);
  });

  it("refuses a stale version", async () => {
    const { ctx, at } = await makeDesk();
    await expect(setEntries(ctx, at, { entries: [] }, 3)).rejects.toMatchObject({
      code: "version_stale",
    });
  });

  it("is refused to another attaché of the same market", async () => {
    const { at } = await makeDesk();
    const other = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    await expect(setEntries(world.ctxOf(other), at, { entries: [] }, 1)).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe("addEntry", () => {
  it("adds at the end, and refuses the same listing again", async () => {
    const { ctx, at, profile, idsNow } = await makeDesk();
    const third = await makeListing(world, profile);
    await addEntry(ctx, at, { listingId: third.id });
    expect((await idsNow()).at(-1)).toBe(third.id);
    await expect(addEntry(ctx, at, { listingId: third.id })).rejects.toMatchObject({
      issues: [{ code: "entry_twice" }],
    });
  });

  it("says of a listing that is not there what it says of a hidden one", async () => {
    const { ctx, at } = await makeDesk();
    const listingId = "lst_00000000000000000000000000";
    await expect(addEntry(ctx, at, { listingId })).rejects.toMatchObject({
      code: "listing_not_published",
    });
  });

  it("loses none of two that are added at once", async () => {
    const { ctx, at, profile, idsNow } = await makeDesk();
    const added = [await makeListing(world, profile), await makeListing(world, profile)];
    await Promise.all(added.map((it) => addEntry(ctx, at, { listingId: it.id })));
    expect((await idsNow()).slice(-2).toSorted()).toEqual(added.map((it) => it.id).toSorted());
  });
});

describe("moveEntry", () => {
  it("moves once for a form that is sent twice", async () => {
    const { attache, catalog, profile, ctx, idsNow, first, second, at } = await makeDesk();
    const third = await makeListing(world, profile);
    await addEntry(ctx, at, { listingId: third.id });
    const twice = world.ctxOf(attache, { key: "m", scope: `move ${catalog.id}` });
    await Promise.all([1, 2].map(() => moveEntry(twice, { ...at, listingId: third.id }, { by: -1 })));
    expect(await idsNow()).toEqual([first.id, third.id, second.id]);
  });
});

describe("removeEntry", () => {
  it("takes one away, and answers 404 for one that is not there", async () => {
    const { ctx, at, first, second, idsNow } = await makeDesk();
    await removeEntry(ctx, { ...at, listingId: first.id });
    expect(await idsNow()).toEqual([second.id]);
    await expect(removeEntry(ctx, { ...at, listingId: first.id })).rejects.toMatchObject({ status: 404 });
  });
});

describe("setNote", () => {
  it("replaces the note, or takes it away", async () => {
    const { ctx, at, first } = await makeDesk();
    const its = { ...at, listingId: first.id };
    await setNote(ctx, its, { note: { ja: "軽い" } });
    const written = await setNote(ctx, its, { note: { en: "Light" } });
    expect(written.entries[0]).toEqual({ listingId: first.id, note: { en: "Light" } });
    const blank = await setNote(ctx, its, {});
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
