import { beforeAll, describe, expect, it } from "vitest";
import {
  createCatalog,
  getCatalog,
  getCatalogBySlug,
  listOwnCatalogs,
  publishCatalog,
  unpublishCatalog,
  updateCatalog,
} from "#functions/market/catalogs/catalogs.service.ts";
import { setEntries } from "#functions/market/catalogs/entries.service.ts";
import type { Catalog, CatalogDetails } from "#shared/market/catalogs/catalog.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const at = ({ id }: Catalog) => ({ catalogId: id });
const attacheFor = (...markets: string[]) => world.makePerson({ roles: ["attache"], markets });
const details = (slug: string, changes: Partial<CatalogDetails> = {}): CatalogDetails => ({
  market: "JP",
  slug,
  text: { id: { title: "Kopi untuk Jepang", introduction: "" } },
  ...changes,
});

async function makeCatalogOf(curator: Person, stage: "draft" | "published" = "draft") {
  const { profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const publishedAt = stage === "published" ? world.platform.now().toISOString() : undefined;
  return makeCatalog(world, curator, [listing], { stage, publishedAt });
}

describe("createCatalog", () => {
  it("begins an empty draft in the attaché's name", async () => {
    const attache = await attacheFor("JP");
    const catalog = await createCatalog(world.ctxOf(attache), {}, details("begins"));
    expect(catalog).toMatchObject({ stage: "draft", entries: [], curatorName: attache.name, version: 1 });
    expect((await listOwnCatalogs(world.ctxOf(attache), {}, { limit: 5 })).items).toEqual([catalog]);
  });

  it("refuses a market that the attaché does not serve, at the market", async () => {
    const attache = await attacheFor("TW");
    await expect(createCatalog(world.ctxOf(attache), {}, details("elsewhere"))).rejects.toMatchObject({
      status: 403,
      code: "market_not_served",
      issues: [{ pointer: "/market", code: "market_not_served" }],
    });
  });

  it("refuses whoever is no attaché, markets or not", async () => {
    const officer = await world.makePerson({ roles: ["officer", "admin"], markets: ["JP"] });
    await expect(createCatalog(world.ctxOf(officer), {}, details("officer"))).rejects.toMatchObject({
      status: 403,
      code: "forbidden",
    });
    await expect(createCatalog(world.ctxOf(), {}, details("nobody"))).rejects.toMatchObject({ status: 401 });
  });

  it("gives a slug to one catalog of many that ask at once", async () => {
    const attache = await attacheFor("JP");
    const asked = await Promise.allSettled(
      Array.from({ length: 10 }, () => createCatalog(world.ctxOf(attache), {}, details("wanted"))),
    );
    const refused = asked.filter((it) => it.status === "rejected");
    expect(refused).toHaveLength(9);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ status: 409, issues: [{ pointer: "/slug", code: "slug_taken" }] });
  });

  it("makes one catalog for 20 repeats with one key", async () => {
    const attache = await attacheFor("JP");
    const once = { key: "k", scope: "create" };
    const made = await Promise.all(
      Array.from({ length: 20 }, () => createCatalog(world.ctxOf(attache, once), {}, details("repeated"))),
    );
    expect(new Set(made.map((it) => it.id)).size).toBe(1);
    expect((await listOwnCatalogs(world.ctxOf(attache), {}, { limit: 5 })).items).toHaveLength(1);
  });
});

describe("updateCatalog", () => {
  it("moves the slug, and frees the old one", async () => {
    const attache = await attacheFor("JP");
    const ctx = world.ctxOf(attache);
    const catalog = await createCatalog(ctx, {}, details("old-name"));
    await updateCatalog(ctx, at(catalog), details("new-name"), 1);
    expect((await getCatalogBySlug(ctx, { slug: "new-name" })).id).toBe(catalog.id);
    await expect(getCatalogBySlug(ctx, { slug: "old-name" })).rejects.toMatchObject({ status: 404 });
    expect((await createCatalog(ctx, {}, details("old-name"))).slug).toBe("old-name");
  });

  it("refuses a taken slug and keeps its own", async () => {
    const ctx = world.ctxOf(await attacheFor("JP"));
    const catalog = await createCatalog(ctx, {}, details("mine-first"));
    await createCatalog(ctx, {}, details("taken-first"));
    const update = updateCatalog(ctx, at(catalog), details("taken-first"), 1);
    await expect(update).rejects.toMatchObject({ status: 409, code: "slug_taken" });
    expect((await getCatalogBySlug(ctx, { slug: "mine-first" })).id).toBe(catalog.id);
  });

  it("refuses a stale version, another market, and another attaché", async () => {
    const attache = await attacheFor("JP");
    const catalog = await makeCatalogOf(attache, "published");
    const update = (person: Person, changes: Partial<CatalogDetails>, version: number) =>
      updateCatalog(world.ctxOf(person), at(catalog), details(catalog.slug, changes), version);
    await expect(update(attache, {}, 7)).rejects.toMatchObject({ code: "version_stale" });
    await expect(update(attache, { market: "KR" }, 1)).rejects.toMatchObject({ code: "market_not_served" });
    await expect(update(await attacheFor("JP"), {}, 1)).rejects.toMatchObject({ status: 403 });
  });

  it("is refused to an attaché who does not serve the market any more", async () => {
    const attache = await attacheFor("JP");
    const catalog = await makeCatalogOf(attache);
    const moved = { ...attache, markets: ["KR"] };
    const update = updateCatalog(world.ctxOf(moved), at(catalog), details(catalog.slug, { market: "KR" }), 1);
    await expect(update).rejects.toMatchObject({ status: 403 });
  });
});

describe("getCatalog", () => {
  it("shows a draft to its attaché, officers and admins, and is a 404 to everyone else", async () => {
    const attache = await attacheFor("JP");
    const catalog = await makeCatalogOf(attache);
    const officer = await world.makePerson({ roles: ["officer"] });
    const admin = await world.makePerson({ roles: ["admin"] });
    for (const person of [attache, officer, admin])
      expect((await getCatalog(world.ctxOf(person), at(catalog))).id).toBe(catalog.id);
    for (const person of [undefined, await attacheFor("JP"), await world.makePerson()]) {
      await expect(getCatalog(world.ctxOf(person), at(catalog))).rejects.toMatchObject({ status: 404 });
      await expect(getCatalogBySlug(world.ctxOf(person), { slug: catalog.slug })).rejects.toMatchObject({
        status: 404,
      });
    }
  });

  it("answers 404 for ids and slugs that cannot be", async () => {
    const long = "x".repeat(5000);
    await expect(getCatalog(world.ctxOf(), { catalogId: `cat_${long}` })).rejects.toMatchObject({
      status: 404,
    });
    await expect(getCatalogBySlug(world.ctxOf(), { slug: long })).rejects.toMatchObject({ status: 404 });
  });
});

describe("publishCatalog", () => {
  it("shows nothing of an attaché whose mail is not verified, nor a change of what is shown", async () => {
    const attache = await attacheFor("JP");
    const [draft, shown] = [await makeCatalogOf(attache), await makeCatalogOf(attache, "published")];
    const ctx = world.ctxOf({ ...attache, emailVerified: false });
    const { market, slug, text } = shown;
    const refusal = { status: 422, code: "mail_unverified" };
    await expect(publishCatalog(ctx, at(draft))).rejects.toMatchObject(refusal);
    await expect(updateCatalog(ctx, at(shown), { market, slug, text }, 1)).rejects.toMatchObject(refusal);
    const entries = { entries: [] };
    await expect(setEntries(ctx, at(shown), entries, 1)).rejects.toMatchObject(refusal);
  });

  it("lets one of 50 at once win, and tells 49 that they lost", async () => {
    const attache = await attacheFor("JP");
    const catalog = await makeCatalogOf(attache);
    const asked = await Promise.allSettled(
      Array.from({ length: 50 }, () => publishCatalog(world.ctxOf(attache), at(catalog))),
    );
    const refused = asked.filter((it) => it.status === "rejected");
    expect(refused).toHaveLength(49);
    for (const { reason } of refused) expect(reason).toMatchObject({ status: 409 });
    expect(await getCatalog(world.ctxOf(), at(catalog))).toMatchObject({ stage: "published", version: 2 });
  });

  it("refuses an empty catalog and says what is missing", async () => {
    const ctx = world.ctxOf(await attacheFor("JP"));
    const catalog = await createCatalog(ctx, {}, details("still-empty"));
    await expect(publishCatalog(ctx, at(catalog))).rejects.toMatchObject({
      status: 422,
      code: "catalog_incomplete",
      issues: [{ pointer: "/entries", code: "catalog_without_entries" }],
    });
  });

  it("answers a repeat with the same key like the first", async () => {
    const attache = await attacheFor("JP");
    const catalog = await makeCatalogOf(attache);
    const publish = () =>
      publishCatalog(world.ctxOf(attache, { key: "p", scope: `publish ${catalog.id}` }), at(catalog));
    expect(await publish()).toMatchObject({ version: 2 });
    expect(await publish()).toMatchObject({ version: 2, stage: "published" });
  });

  it("is refused to another attaché and to officers", async () => {
    const catalog = await makeCatalogOf(await attacheFor("JP"));
    const other = await attacheFor("JP");
    await expect(publishCatalog(world.ctxOf(other), at(catalog))).rejects.toMatchObject({ status: 404 });
    const officer = await world.makePerson({ roles: ["officer"] });
    await expect(publishCatalog(world.ctxOf(officer), at(catalog))).rejects.toMatchObject({ status: 403 });
  });
});

describe("unpublishCatalog", () => {
  it("hides it, once", async () => {
    const attache = await attacheFor("JP");
    const catalog = await makeCatalogOf(attache, "published");
    const hidden = await unpublishCatalog(world.ctxOf(attache), at(catalog));
    expect(hidden.stage).toBe("draft");
    await expect(getCatalog(world.ctxOf(), at(catalog))).rejects.toMatchObject({
      status: 404,
      code: "catalog_unpublished",
    });
    await expect(unpublishCatalog(world.ctxOf(attache), at(catalog))).rejects.toMatchObject({
      code: "catalog_not_published",
    });
  });
});
