import { beforeAll, describe, expect, it } from "vitest";
import { countView, seenMark } from "#functions/market/catalogs/views.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { add } from "#functions/platform/table/write.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { closeInquiry } from "#functions/trade/inquiries/threads.service.ts";
import { catalogInquiryRecord } from "#functions/trade/insight/insight.records.ts";
import { getInsight } from "#functions/trade/insight/insight.service.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { inquiryIds } from "#shared/trade/ids.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { inquiryInput, makeMarket, threadAt } from "#test/support/inquiries.ts";
import { followStream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const at = ({ id }: Catalog) => ({ catalogId: id });

async function makePublished() {
  const { profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [listing]);
  return { listing, attache, catalog, ctx: world.ctxOf(attache) };
}

const see = (catalog: Catalog, day = "2026-03-05") =>
  countView({ ...world.ctxOf(), now: new Date(`${day}T12:00:00Z`) }, at(catalog), {
    mark: seenMark(world.ctxOf(), catalog.id),
  });

describe("getInsight", () => {
  it("shows 30 days, today first, and counts what lies before them", async () => {
    const { catalog, ctx } = await makePublished();
    for (const day of ["2025-12-24", "2026-03-04", "2026-03-05", "2026-03-05"]) await see(catalog, day);
    const { days, totalViews } = await getInsight(
      { ...ctx, now: new Date("2026-03-05T23:00:00Z") },
      at(catalog),
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
    const { inquiries } = await getInsight(ctx, at(catalog));
    expect(inquiries.map((it) => it.inquiryId)).toEqual(ids.toReversed());
    expect(Object.keys(inquiries[0] ?? {}).join()).not.toMatch(/buyer|name|mail/i);
  });

  it("is for its attaché and officers: others may not, and strangers to a draft find nothing", async () => {
    const { catalog } = await makePublished();
    const officer = await world.makePerson({ roles: ["officer"] });
    expect((await getInsight(world.ctxOf(officer), at(catalog))).totalViews).toBe(0);
    const other = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    await expect(getInsight(world.ctxOf(other), at(catalog))).rejects.toMatchObject({ status: 403 });
    const draft = await makeCatalog(world, officer, [], { stage: "draft", publishedAt: undefined });
    await expect(getInsight(world.ctxOf(other), at(draft))).rejects.toMatchObject({ status: 404 });
  });
});

describe("GET /catalogs/:catalogId/insight", () => {
  it("is the attaché's", async () => {
    const { catalog, attache } = await makePublished();
    const path = `/catalogs/${catalog.id}/insight`;
    const answer = (await (await world.apiOf(attache)("GET", path)).json()) as object;
    expect(answer).toMatchObject({ totalViews: 0, inquiries: [] });
    expect(Object.keys(answer).toSorted()).toEqual(["days", "inquiries", "totalViews"]);
    expect((await world.apiOf()("GET", path)).status).toBe(401);
  });
});

describe("GET /desk/catalogs/:catalogId/insight", () => {
  it("takes four table operations", async () => {
    const { catalog, attache } = await makePublished();
    const browser = await world.browserOf(attache);
    const path = `/en/desk/catalogs/${catalog.id}/insight`;
    expect(await world.operationsOf(async () => browser.get(path))).toHaveLength(4);
  });
});

describe("an inquiry that came through a catalog", () => {
  it("stands in the catalog with its stage of today, without who asked or what was written", async () => {
    const stream = await followStream(world);
    const { buyer, exporter, listing } = await makeMarket(world);
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const catalog = await makeCatalog(world, attache, [listing]);
    const input = inquiryInput({ catalogId: catalog.id, message: "Secret plans." });
    const inquiry = await sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, input);
    const first = await stream.read();
    await stream.deliver(first);
    await replyInquiry(world.ctxOf(exporter), threadAt(inquiry), { text: "Yes.", language: "en" });
    await closeInquiry(world.ctxOf(exporter), threadAt(inquiry));
    await stream.settle();
    await stream.deliver(first);
    const key = { catalogId: catalog.id, inquiryId: inquiry.id };
    const copy = await world.platform.table.get(catalogInquiryRecord, key);
    expect(copy).toMatchObject({ stage: "closed", companyKind: "importer", country: "JP", quantity: 500 });
    for (const secret of [buyer.id, buyer.name, buyer.email, "Sakura", "Secret plans"])
      expect(JSON.stringify(copy)).not.toContain(secret);
  });
});
