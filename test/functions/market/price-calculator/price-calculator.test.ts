import { beforeAll, describe, expect, it } from "vitest";
import { getListingToEdit } from "#functions/market/listings/listings.service.ts";
import { priceCostsRecord } from "#functions/market/price-calculator/price-calculator.records.ts";
import { getCalculation, keepCosts } from "#functions/market/price-calculator/price-calculator.service.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const costs = {
  materials: 20_000_00,
  labour: 15_000_00,
  packing: 3_000_00,
  overhead: 2_000_00,
  margin: 2_000,
  transport: 600_000_00,
  handling: 300_000_00,
  papers: 100_000_00,
  freight: 2_000_000_00,
  quantities: [100, 500],
} as const;

async function ownListing() {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  return { person, profile, listing, ctx: world.ctxOf(person), at: { listingId: listing.id } };
}

describe("keepCosts", () => {
  it("reckons the prices, and has the costs again the next time", async () => {
    const { ctx, at } = await ownListing();
    const made = await keepCosts(ctx, at, { ...costs, quantities: [...costs.quantities] });
    expect(made.prices.map(({ rupiah }) => [rupiah.EXW, rupiah.FOB])).toEqual([
      [50_000_00, 60_000_00],
      [50_000_00, 52_000_00],
    ]);
    expect(await getCalculation(ctx, at)).toEqual(made);
  });

  it("lets no cost lie in the table where it could be read", async () => {
    const { ctx, at, listing } = await ownListing();
    const marked = 12_345_678_00;
    await keepCosts(ctx, at, { materials: marked, quantities: [10] });
    const stored = (await world.stored()).join();
    expect(stored).toContain("price-costs");
    expect(stored).not.toContain(String(marked));
    const kept = await world.platform.table.get(priceCostsRecord, listing.id);
    expect(kept?.costs).toContain(String(marked));
  });

  it("is the members' alone, though everyone sees the listing", async () => {
    const { at } = await ownListing();
    const others = [
      { roles: ["buyer"] as const },
      { roles: ["officer"] as const },
      { roles: ["admin"] as const },
    ];
    for (const { roles } of others) {
      const ctx = world.ctxOf(await world.makePerson({ roles: [...roles] }));
      await expect(getCalculation(ctx, at)).rejects.toMatchObject({ status: 403 });
      await expect(keepCosts(ctx, at, { quantities: [10] })).rejects.toMatchObject({ status: 403 });
    }
  });

  it("refuses quantities that do not rise, and a margin that leaves nothing for costs", async () => {
    const { ctx, at } = await ownListing();
    for (const wrong of [{ quantities: [10, 10] }, { quantities: [10], margin: 9_500 }, { quantities: [] }])
      await expect(keepCosts(ctx, at, wrong)).rejects.toMatchObject({ status: 400 });
  });
});

describe("the calculator's page", () => {
  it("keeps what was typed and says what to do where it cannot be read", async () => {
    const { person, listing } = await ownListing();
    const site = await world.browserOf(person);
    const typed = {
      materials: "many",
      margin: "12,5%",
      "quantities.0": "100",
      currency: "IDR",
      act: "on",
    };
    const answer = await site.post(`/en/listings/${listing.id}/calculator`, typed);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain('value="many"');
    expect(page).toContain('value="12,5%"');
  });

  it("offers no price by CIF without freight, says what is missing, and leads back from its form", async () => {
    const { ctx, at, person, listing } = await ownListing();
    const site = await world.browserOf(person);
    const path = `/en/listings/${listing.id}/calculator`;
    const offered = /<button[^>]*value="CIF"[^>]*>/;
    await keepCosts(ctx, at, { ...costs, quantities: [...costs.quantities] });
    expect((await (await site.get(path)).text()).match(offered)?.[0]).not.toContain("hidden");
    const { prices } = await keepCosts(ctx, at, { ...costs, freight: 0, quantities: [...costs.quantities] });
    for (const { rupiah, converted } of prices)
      expect([rupiah.CIF, converted?.CIF]).toEqual([undefined, undefined]);
    const page = await (await site.get(path)).text();
    expect(page.match(offered)?.[0]).toContain("hidden");
    expect(page).toMatch(/<p class="notice" data-row="no-freight">/);
    const use = await site.get(`${path}/use?term=CIF`);
    expect([use.status, use.headers.get("location")]).toEqual([302, path]);
  });

  it("fills the listing's own form with a tier for each quantity, which is saved by hand", async () => {
    const { ctx, at, person, listing } = await ownListing();
    const path = `/id/listings/${listing.id}/calculator`;
    await keepCosts(ctx, at, { ...costs, quantities: [...costs.quantities] });
    const page = await (await (await world.browserOf(person)).get(`${path}/use?term=FOB`)).text();
    for (const value of ["60000", "52000", "100", "500"]) expect(page).toContain(`value="${value}"`);
    expect(page).toContain(`action="/id/listings/${listing.id}/edit"`);
    const filled = [
      ...page.matchAll(/<input[^>]*name="(price[^"]+|minimumOrder|group|version|once)"[^>]*value="([^"]*)"/g),
    ];
    const chosen = { "price.currency": "IDR", "price.delivery.incoterm": "FOB" };
    const fields = { ...Object.fromEntries(filled.map(([, name, value]) => [name, value ?? ""])), ...chosen };
    const place = { "price.delivery.namedPlace": "Tanjung Emas, Semarang", minimumOrder: "100" };
    const saved = await (await world.browserOf(person)).post(`/id/listings/${listing.id}/edit`, {
      ...fields,
      ...place,
      group: "price",
    });
    expect(saved.status).toBe(303);
    expect((await getListingToEdit(ctx, at)).price).toMatchObject({
      currency: "IDR",
      delivery: { incoterm: "FOB", namedPlace: "Tanjung Emas, Semarang" },
      tiers: [
        { minQuantity: 100, unitAmountMinor: 60_000_00 },
        { minQuantity: 500, unitAmountMinor: 52_000_00 },
      ],
    });
  });
});
