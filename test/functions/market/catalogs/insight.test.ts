import { beforeAll, describe, expect, it } from "vitest";
import { catalogInquiryRecord } from "#functions/market/catalogs/catalogs.records.ts";
import { getInsight } from "#functions/market/catalogs/insight.service.ts";
import { countView, seenMark } from "#functions/market/catalogs/views.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makePublished() {
  const { profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [listing]);
  return { listing, attache, catalog, ctx: world.ctxOf(attache) };
}

const see = (catalog: Catalog, day = "2026-03-05") =>
  countView(
    { ...world.ctxOf(), now: new Date(`${day}T12:00:00Z`) },
    { catalogId: catalog.id },
    { mark: seenMark(world.ctxOf(), catalog.id) },
  );

describe("getInsight", () => {
  it("shows 30 days, today first, and counts what lies before them", async () => {
    const { catalog, ctx } = await makePublished();
    for (const day of ["2025-12-24", "2026-03-04", "2026-03-05", "2026-03-05"]) await see(catalog, day);
    const { days, totalViews } = await getInsight(
      { ...ctx, now: new Date("2026-03-05T23:00:00Z") },
      { catalogId: catalog.id },
    );
    expect(days).toHaveLength(30);
    expect(days.slice(0, 3)).toEqual([
      { day: "2026-03-05", views: 2 },
      { day: "2026-03-04", views: 1 },
      { day: "2026-03-03", views: 0 },
    ]);
    expect(totalViews).toBe(4);
  });

  it("shows the inquiries that came through it, newest first, and not who wrote them", async () => {
    const { catalog, listing, ctx } = await makePublished();
    const line = {
      catalogId: catalog.id,
      listingId: listing.id,
      listingTitle: { en: "Rattan basket" },
      companyKind: "importer" as const,
      country: "JP",
      quantity: 200,
      stage: "new" as const,
    };
    const ids = [newId(inquiryIds, new Date()), newId(inquiryIds, new Date())];
    await world.platform.table.transact(
      ids.map((inquiryId) => add(catalogInquiryRecord, { ...line, inquiryId })),
    );
    const { inquiries } = await getInsight(ctx, { catalogId: catalog.id });
    expect(inquiries.map((it) => it.inquiryId)).toEqual(ids.toReversed());
    expect(Object.keys(inquiries[0] ?? {}).join()).not.toMatch(/buyer|name|mail/i);
  });

  it("is for its attaché and officers: others may not, and strangers to a draft find nothing", async () => {
    const { catalog } = await makePublished();
    const officer = await world.makePerson({ roles: ["officer"] });
    expect((await getInsight(world.ctxOf(officer), { catalogId: catalog.id })).totalViews).toBe(0);
    const other = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    await expect(getInsight(world.ctxOf(other), { catalogId: catalog.id })).rejects.toMatchObject({
      status: 403,
    });
    const draft = await makeCatalog(world, officer, [], { stage: "draft", publishedAt: undefined });
    await expect(getInsight(world.ctxOf(other), { catalogId: draft.id })).rejects.toMatchObject({
      status: 404,
    });
  });
});
