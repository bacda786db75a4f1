import { beforeAll, describe, expect, it } from "vitest";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import { importRates } from "#functions/market/rates/rates-import.ts";
import { listSavedListings, saveListing } from "#functions/market/saved-listings/saved-listings.service.ts";
import { siteApp } from "#functions/site.app.tsx";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function makeShop() {
  const { person, profile } = await makeExporter(world);
  const text = (title: string) => ({ text: { en: { title, description: "" } } });
  const basket = await makeListing(world, profile, text("Saved basket"));
  const tray = await makeListing(world, profile, text("Saved tray"));
  const buyer = await world.makePerson({ roles: ["buyer"] });
  return { exporter: person, profile, basket, tray, buyer, browser: await world.browserOf(buyer) };
}

describe("saved listings", () => {
  it("are saved from a listing's page, listed newest first, compared and removed", async () => {
    const { basket, tray, browser } = await makeShop();
    const shown = await (await browser.get(`/en/listings/${basket.id}`)).text();
    expect(shown).toContain(`/en/saved/new?listing=${basket.id}`);
    expect(await (await browser.get(`/en/saved/new?listing=${basket.id}`)).text()).toContain(
      "Save “Saved basket”",
    );
    const told = "/en/saved?saved=1";
    for (const { id } of [basket, tray]) {
      const saved = await browser.post("/en/saved/new", { listingId: id, once: id });
      expect([saved.status, saved.headers.get("location")]).toEqual([303, told]);
    }
    const again = await browser.get(`/en/saved/new?listing=${basket.id}`);
    expect([again.status, again.headers.get("location")]).toEqual([303, told]);
    expect(await (await browser.get(told)).text()).toContain("Saved. Open it here any time");
    const list = await (await browser.get("/en/saved")).text();
    expect(list.indexOf("Saved tray")).toBeLessThan(list.indexOf("Saved basket"));
    expect(list).not.toContain("Open it here any time");
    expect(list).toContain('action="/en/compare"');
    await browser.post(`/en/saved/${tray.id}/remove`, { once: "gone" });
    expect(await (await browser.get("/en/saved")).text()).not.toContain("Saved tray");
  });

  it("keep all that is saved at once, and each once", async () => {
    const { basket, tray, buyer } = await makeShop();
    const ctx = world.ctxOf(buyer);
    await Promise.all([basket, tray, basket, tray].map(({ id }) => saveListing(ctx, {}, { listingId: id })));
    const kept = await listSavedListings(ctx, {});
    expect(kept.map(({ listingId }) => listingId).toSorted()).toEqual([basket.id, tray.id].toSorted());
  });

  it("are nobody else's, and say no more of one that is not on offer now", async () => {
    const { exporter, basket, buyer, browser } = await makeShop();
    await saveListing(world.ctxOf(buyer), {}, { listingId: basket.id });
    const other = await world.makePerson();
    expect(await listSavedListings(world.ctxOf(other), {})).toEqual([]);
    await pauseListing(world.ctxOf(exporter), { listingId: basket.id });
    const list = await (await browser.get("/en/saved")).text();
    expect(list).toContain("Not on offer just now");
    expect(list).not.toContain("Saved basket");
  });

  it("refuse what is not on offer", async () => {
    const { profile, buyer } = await makeShop();
    const draft = await makeListing(world, profile, { stage: "draft", publishedAt: undefined });
    await expect(saveListing(world.ctxOf(buyer), {}, { listingId: draft.id })).rejects.toMatchObject({
      code: "listing_not_published",
    });
  });
});

describe("GET /compare", () => {
  it("shows published listings beside each other to anybody, in the currency asked for", async () => {
    const { profile, basket, tray } = await makeShop();
    const draft = await makeListing(world, profile, {
      stage: "draft",
      publishedAt: undefined,
      text: { en: { title: "Secret bowl", description: "" } },
    });
    const browser = await world.browserOf();
    const ids = [basket, tray, draft].map(({ id }) => `ids=${id}`).join("&");
    const page = await (await browser.get(`/en/compare?${ids}&currency=JPY`)).text();
    for (const title of ["Saved basket", "Saved tray"]) expect(page).toContain(title);
    expect(page).not.toContain("Secret bowl");
    expect(page.match(/About JPY/g)).toHaveLength(2);
    expect(page).toContain("converted at rounded rates");
    await importRates(world.platform.table, {
      isDemo: false,
      of: { JPY: { date: "2026-11-27", perDollar: "200" } },
    });
    const site = await siteApp({ ...world.platform });
    const dated = await (await site.request(`${siteUrl}/en/compare?${ids}&currency=JPY`)).text();
    expect(dated.match(/About JPY/g)).toHaveLength(2);
    expect(dated).toContain("use the rate of 27 Nov 2026");
    expect(dated).not.toContain("converted at rounded rates");
    const nothing = await browser.get("/en/compare?ids=x&currency=XXX");
    expect(nothing.status).toBe(200);
    expect(await nothing.text()).toContain("Choose two to four");
  });
});
