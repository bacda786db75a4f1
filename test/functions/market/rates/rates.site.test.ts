import { beforeAll, describe, expect, it } from "vitest";
import { ratesReader } from "#functions/market/rates/rates.offers.ts";
import { importRates } from "#functions/market/rates/rates-import.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { siteApp } from "#functions/site.app.tsx";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let profile: Profile;
let paths: Record<"listing" | "catalog" | "maker", string>;

const rates: Rates = {
  isDemo: false,
  of: {
    TWD: { date: "2026-11-27", perDollar: "31.5" },
    JPY: { date: "2026-11-26", perDollar: "150" },
    KWD: { date: "2026-11-27", perDollar: "0.307" },
  },
};
const price = {
  currency: "USD" as const,
  tiers: [
    { minQuantity: 1, unitAmountMinor: 900 },
    { minQuantity: 100, unitAmountMinor: 450 },
  ],
};

beforeAll(async () => {
  world = await createWorld();
  ({ profile } = await makeExporter(world));
  const listing = await makeListing(world, profile, { price });
  const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
  const catalog = await makeCatalog(world, attache, [listing]);
  paths = {
    listing: `/listings/${listing.id}`,
    catalog: `/catalogs/${catalog.slug}`,
    maker: `/exporters/${profile.handle}`,
  };
});

/** A process that began now. */
async function freshSite(kept: Rates) {
  await importRates(world.platform.table, kept);
  const site = await siteApp({ ...world.platform });
  return (path: string, headers: Record<string, string> = {}) =>
    site.request(`${siteUrl}${path}`, { headers });
}

/** A text with the blanks of figures as plain ones, and without what tells directions apart. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u2066-\u2069\u200f]/g, "");
}

describe("a price", () => {
  it("stands alone while no rates are kept, and where it is in the reader's own currency", async () => {
    const text = await (await world.site.request(`${siteUrl}/ja${paths.listing}`)).text();
    expect(text).not.toContain("約JPY");
    const get = await freshSite(rates);
    expect(await (await get(`/en${paths.listing}`)).text()).not.toContain("about ");
  });

  it("is told beside in the money of the reader's language, each step of it, with the day of the rate", async () => {
    const get = await freshSite(rates);
    const listing = plain(await (await get(`/ja${paths.listing}`)).text());
    for (const told of ["約JPY 1,350", "約JPY 675", "2026/11/26のレート"]) expect(listing).toContain(told);
    expect(listing.match(/のレート/g)).toHaveLength(1);
    expect(plain(await (await get(`/zh-Hant${paths.maker}`)).text())).toContain("約 TWD 141.75");
  });

  it("is told in a catalog in the money of its market, until the reader chooses another", async () => {
    const get = await freshSite(rates);
    const catalog = async (cookie: string) =>
      plain(await (await get(`/en${paths.catalog}`, { cookie })).text());
    expect(await catalog("")).toContain("about JPY 675");
    expect(await catalog("__Host-currency=KWD")).toContain("about KWD 1.382");
    expect(await catalog("__Host-currency=XXX")).toContain("about JPY 675");
  });

  it("is told in results in the currency that they are asked for in", async () => {
    const get = await freshSite(rates);
    const plainOf = async (path: string) => plain(await (await get(path)).text());
    expect(await plainOf("/ja/newest")).toContain("約JPY 675");
    await rebuildSearch(world.ctxOf());
    expect(await plainOf("/ja/search?q=&currency=KWD")).toContain("約KWD 1.382");
    expect(await plainOf("/ja/search?q=")).toContain("約JPY 675");
    expect(await plainOf("/ja/search?q=")).toContain("別の通貨にする");
    expect(await plainOf("/ja/search?q=&currency=KWD")).not.toContain("別の通貨にする");
  });

  it("is narrowed by bands in the money that the reader chose, which the filters name", async () => {
    const get = await freshSite(rates);
    await rebuildSearch(world.ctxOf());
    const cookie = "__Host-currency=KWD";
    const results = plain(await (await get("/ja/search?q=&price=2", { cookie })).text());
    expect(results).toContain('<option value="KWD" selected');
    expect(results).toContain("約KWD 1.382");
    // 1 to 5 dollars, which in dinars is 0.3 to 1.5.
    expect(results).toMatch(/KWD 0\.300.{1,20}KWD 1\.500/);
  });

  it("goes by made-up rates only where that is said", async () => {
    const other = await createWorld();
    const made = await makeExporter(other);
    const listing = await makeListing(other, made.profile, { price });
    await importRates(other.platform.table, { ...rates, isDemo: true });
    const site = await siteApp({ ...other.platform });
    const text = await (await site.request(`${siteUrl}/ja/listings/${listing.id}`)).text();
    expect(text).toContain("架空のデモ用レート");
  });
});

describe("importRates", () => {
  it("keeps the newer of each, and lets real rates take the place of all made-up ones", async () => {
    const { table } = (await createWorld()).platform;
    const day = (date: string, perDollar: string) => ({ date, perDollar });
    await importRates(table, {
      isDemo: true,
      of: { JPY: day("2026-11-28", "140"), SGD: day("2026-11-28", "1.3") },
    });
    const first = await importRates(table, { isDemo: false, of: { JPY: day("2026-11-20", "150") } });
    expect(first.rates).toEqual({ JPY: day("2026-11-20", "150") });
    expect(first.missing).toContain("SGD");
    const second = await importRates(table, {
      isDemo: false,
      of: { JPY: day("2026-11-19", "149"), TWD: day("2026-11-19", "31") },
    });
    expect(second.rates).toEqual({ JPY: day("2026-11-20", "150"), TWD: day("2026-11-19", "31") });
    expect(second.changed).toEqual(["TWD"]);
    const again = await importRates(table, { isDemo: false, of: { TWD: day("2026-11-19", "31") } });
    expect([again.rates, again.changed]).toEqual([second.rates, []]);
    const madeUp = { isDemo: true, of: { TWD: day("2026-11-28", "30") } };
    expect((await importRates(table, madeUp)).rates).toEqual(second.rates);
    expect(await ratesReader({ ...world.platform, table }).current()).toMatchObject({
      isDemo: false,
      of: second.rates,
    });
  });
});

describe("GET /currency", () => {
  it("keeps what the reader chooses for a year and leads back, with a form that works without scripts", async () => {
    const get = await freshSite(rates);
    const back = `/ja${paths.listing}?catalog=x`;
    const form = await (await get(`/ja/currency?back=${encodeURIComponent(back)}`)).text();
    expect(form).toContain(`<input type="hidden" name="back" value="${back}"`);
    expect(form).toMatch(/<option value="JPY" selected/);
    const chosen = await get(`/ja/currency?to=KWD&back=${encodeURIComponent(back)}`, {
      "sec-fetch-site": "same-origin",
    });
    expect([chosen.status, chosen.headers.get("location")]).toEqual([303, back]);
    expect(chosen.headers.getSetCookie()).toEqual([
      "__Host-currency=KWD; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax",
    ]);
    expect(chosen.headers.get("cache-control")).not.toContain("s-maxage");
    const shown = await get(back, { cookie: "__Host-currency=KWD" });
    expect(plain(await shown.text())).toContain("約KWD 1.382");
  });

  it("chooses nothing for another site, nothing that is no currency, and leads nowhere else", async () => {
    const get = await freshSite(rates);
    for (const [path, site] of [
      ["/en/currency?to=KWD", "cross-site"],
      ["/en/currency?to=XXX", "same-origin"],
      ["/en/currency?to=", "same-origin"],
    ] as const) {
      const answer = await get(path, { "sec-fetch-site": site });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []]);
    }
    for (const back of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "/en/../../x",
      "x".repeat(3000),
    ]) {
      const answer = await get(`/en/currency?to=KWD&back=${encodeURIComponent(back)}`);
      expect([back, answer.headers.get("location")]).toEqual([back, "/en"]);
    }
  });
});

describe("what the edge keeps of pages with prices", () => {
  it("is one copy for each currency, as its key has the cookie: nothing else in the answer is the reader's", async () => {
    const get = await freshSite(rates);
    const cookie = "__Host-currency=KWD";
    const [one, other] = [
      await get(`/en${paths.listing}`, { cookie }),
      await get(`/en${paths.listing}`, { cookie: `${cookie}; theme=dark` }),
    ];
    expect(one.headers.get("cache-control")).toContain("s-maxage=3");
    expect(one.headers.get("vary")).toMatch(/\bCookie\b/);
    expect(await one.text()).toBe(await other.text());
  });
});

describe("ratesReader", () => {
  it("costs a page no operation, and leaves prices alone where the table is silent", async () => {
    const get = await freshSite(rates);
    await get("/en/about");
    expect(await world.operationsOf(async () => get(`/ja${paths.listing}`))).toHaveLength(3);
    const table = { ...world.platform.table, get: () => Promise.reject(new Error("silent")) };
    const site = await siteApp({ ...world.platform, table: table as never });
    expect((await site.request(`${siteUrl}/ja/about`)).status).toBe(200);
  });
});
