import { beforeAll, describe, expect, it } from "vitest";
import { catalogInquiryRecord } from "#functions/market/catalogs/catalogs.records.ts";
import { countView, getInsight, seenMark } from "#functions/market/catalogs/views.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { create } from "#functions/platform/table/write.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { catalogIds } from "#shared/market/ids.ts";
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
    catalog.id,
    seenMark(world.ctxOf(), catalog.id),
  );

describe("countView", () => {
  it("counts every one of 20 readers at once, each in one operation", async () => {
    const { catalog, ctx } = await makePublished();
    const operations = await world.operationsOf(() =>
      Promise.all(Array.from({ length: 20 }, () => see(catalog))),
    );
    expect(operations).toEqual(Array.from({ length: 20 }, () => "UpdateItem"));
    const { totalViews } = await getInsight(ctx, catalog.id);
    expect(totalViews).toBe(20);
  });

  it("refuses a catalog that it gave out no mark for, without asking the table", async () => {
    const { catalog } = await makePublished();
    const other = seenMark(world.ctxOf(), newId(catalogIds, new Date()));
    for (const mark of ["", other, "é".repeat(22)]) {
      const operations = await world.operationsOf(() =>
        expect(countView(world.ctxOf(), catalog.id, mark)).rejects.toMatchObject({ status: 404 }),
      );
      expect(operations).toEqual([]);
    }
  });
});

describe("getInsight", () => {
  it("shows 30 days, today first, and counts what lies before them", async () => {
    const { catalog, ctx } = await makePublished();
    for (const day of ["2025-12-24", "2026-03-04", "2026-03-05", "2026-03-05"]) await see(catalog, day);
    const { days, totalViews } = await getInsight(
      { ...ctx, now: new Date("2026-03-05T23:00:00Z") },
      catalog.id,
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
    const at = new Date().toISOString();
    const line = {
      catalogId: catalog.id,
      listingId: listing.id,
      listingTitle: { en: "Rattan basket" },
      companyKind: "importer" as const,
      country: "JP",
      quantity: 200,
      stage: "new" as const,
      version: 1,
      createdAt: at,
      updatedAt: at,
    };
    const ids = [newId(inquiryIds, new Date()), newId(inquiryIds, new Date())];
    await world.platform.table.transact(
      ids.map((inquiryId) => create(catalogInquiryRecord, { ...line, inquiryId })),
    );
    const { inquiries } = await getInsight(ctx, catalog.id);
    expect(inquiries.map((it) => it.inquiryId)).toEqual(ids.toReversed());
    expect(Object.keys(inquiries[0] ?? {}).join()).not.toMatch(/buyer|name|mail/i);
  });

  it("is for its attaché and officers: others may not, and strangers to a draft find nothing", async () => {
    const { catalog } = await makePublished();
    const officer = await world.makePerson({ roles: ["officer"] });
    expect((await getInsight(world.ctxOf(officer), catalog.id)).totalViews).toBe(0);
    const other = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    await expect(getInsight(world.ctxOf(other), catalog.id)).rejects.toMatchObject({ status: 403 });
    const draft = await makeCatalog(world, officer, [], { stage: "draft", publishedAt: undefined });
    await expect(getInsight(world.ctxOf(other), draft.id)).rejects.toMatchObject({ status: 404 });
  });
});
