import { beforeAll, describe, expect, it } from "vitest";
import { pauseListing } from "#functions/market/listings/listings.service.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { newId } from "#functions/platform/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let browser: Awaited<ReturnType<World["browserOf"]>>;
beforeAll(async () => {
  world = await createWorld();
  browser = await world.browserOf();
});

const read = async (path: string) => (await browser.get(path)).text();
const linkOf = (page: string, rel: "next" | "prev") =>
  new RegExp(`<a rel="${rel}" href="([^"]+)"`).exec(page)?.[1]?.replaceAll("&amp;", "&");
const listingsIn = (page: string) =>
  [...page.matchAll(/class="whole" href="\/\w+\/listings\/(lst_\w{26})"/g)].map(([, id]) => id);

describe("GET /categories", () => {
  it("shows a category by the photo of its newest listing, and one without by the mark", async () => {
    const own = await createWorld();
    const { profile } = await makeExporter(own);
    const [photo] = (await makeListing(own, profile)).photos;
    const wide = { id: newId(photoIds, new Date()), widths: [320, 640], width: 640, height: 480 };
    await makeListing(own, profile, { photos: [{ ...wide, alt: "", tone: "#aa8855" }], chapter: "09" });
    await makeListing(own, profile, { photos: [], chapter: "62" });
    await rebuildSearch({ ...own.platform, now: new Date() });
    const nobody = await own.browserOf();
    for (const path of ["/en/categories", "/en"]) {
      const page = await (await nobody.get(path)).text();
      const tiles = /<ul class="tiles">.*?<\/ul>/s.exec(page)?.[0] ?? "";
      expect(tiles).toContain(
        `<picture class="tile"><source type="image/avif" srcset="/photos/${wide.id}/320.avif"/><img src="/photos/${wide.id}/320.webp" alt="" width="320" height="240" loading="lazy"`,
      );
      expect(tiles).toContain(`<div class="tile blank">`);
      expect(photo?.widths.includes(320)).toBe(true);
      expect(tiles).toContain(`/photos/${photo?.id}/320.webp`);
    }
  });
});

describe("the price on a card", () => {
  it("says from how many on it holds, beside the least that is sold, where it is not one for all", async () => {
    const own = await createWorld();
    const nobody = await own.browserOf();
    const { profile } = await makeExporter(own);
    const tiers = [
      { minQuantity: 20, unitAmountMinor: 6800 },
      { minQuantity: 180, unitAmountMinor: 5850 },
    ];
    const priced = { minimumOrder: 20, price: { currency: "USD", tiers } } as const;
    const { id } = await makeListing(own, profile, priced);
    const price = /<bdi>USD.58\.50<\/bdi><small> from 180 pieces<\/small>/;
    const card = await (await nobody.get(`/en/exporters/${profile.handle}`)).text();
    expect(card).toMatch(price);
    expect(card).toContain("min. 20 pieces");
    expect(await (await nobody.get(`/en/listings/${id}`)).text()).toMatch(price);
  });
});

describe("GET /newest", () => {
  it("shows 24 a page, newest first, and leads to the end and back without losing or repeating one", async () => {
    const { profile } = await makeExporter(world);
    const made: string[] = [];
    for (let at = 0; at < 55; at++) {
      const publishedAt = new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
      made.push((await makeListing(world, profile, { publishedAt })).id);
    }
    const wanted = made.toReversed();
    const pages = [await read("/en/newest")];
    for (let next = linkOf(pages[0] ?? "", "next"); next; next = linkOf(pages.at(-1) ?? "", "next"))
      pages.push(await read(next));
    expect(pages.map((page) => listingsIn(page).length)).toEqual([24, 24, 7]);
    expect(pages.flatMap(listingsIn)).toEqual(wanted);
    const back = await read(linkOf(pages[2] ?? "", "prev") ?? "");
    expect(listingsIn(back)).toEqual(wanted.slice(24, 48));
    const first = await read(linkOf(back, "prev") ?? "");
    expect(listingsIn(first)).toEqual(wanted.slice(0, 24));
    expect(linkOf(first, "prev")).toBeUndefined();
  });

  it.each(["x", "e30.AAAAAAAAAAAAAAAAAAAAAA", "%F0%9F%92%A3", "a".repeat(9000)])(
    "answers a forged cursor with 400 and what to do",
    async (cursor) => {
      const answer = await browser.get(`/id/newest?cursor=${cursor}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("Mulai lagi dari halaman pertama.");
    },
  );

  it("refuses the cursor of another list", async () => {
    const next = linkOf(await read("/en/newest"), "next") ?? "";
    const { search } = new URL(next, "http://localhost");
    expect((await browser.get(`/en/categories/46${search}`)).status).toBe(400);
  });
});

describe("GET /categories/:chapter", () => {
  it("holds a listing while it is published, under a name in the reader's language", async () => {
    const { person, profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, { hsCode: "090121", chapter: "09" });
    expect(listingsIn(await read("/en/categories/09"))).toEqual([listing.id]);
    expect(await read("/en/categories/09")).toContain("<h1>Coffee, tea and spices</h1>");
    expect(await read("/id/categories/09")).toContain("<h1>Kopi, teh dan rempah</h1>");
    await pauseListing(world.ctxOf(person), { listingId: listing.id });
    expect(listingsIn(await read("/en/categories/09"))).toEqual([]);
  });

  it("has services as a category of their own", async () => {
    const { profile } = await makeExporter(world);
    const service = { offerKind: "service", hsCode: undefined, chapter: "services" } as const;
    const listing = await makeListing(world, profile, service);
    expect(listingsIn(await read("/id/categories/services"))).toEqual([listing.id]);
  });

  it.each(["77", "99", "9", "090121", "service", "constructor"])("answers 404 for %s", async (chapter) => {
    expect((await browser.get(`/en/categories/${chapter}`)).status).toBe(404);
  });
});

describe("GET /provinces/:code", () => {
  it("holds what comes from there, and from nowhere else", async () => {
    const bali = await makeExporter(world, { provinceCode: "51", regencyCode: "51.71" });
    const listing = await makeListing(world, bali.profile);
    expect(listingsIn(await read("/en/provinces/51"))).toEqual([listing.id]);
    expect(await read("/en/provinces/51")).toContain("<h1>Bali</h1>");
  });

  it.each(["00", "5", "51.71", "bali"])("answers 404 for %s", async (code) => {
    expect((await browser.get(`/en/provinces/${code}`)).status).toBe(404);
  });
});

describe("GET /", () => {
  it("leads to a category, a listing, a province and the catalogs, in both languages", async () => {
    for (const locale of ["en", "id"]) {
      const page = await read(`/${locale}`);
      for (const path of ["categories/46", "categories/services", "newest", "provinces", "catalogs"])
        expect(page).toContain(`href="/${locale}/${path}"`);
      expect(listingsIn(page)).toHaveLength(9);
    }
  });
});

describe("a listing's card", () => {
  it("shows what was written as text, marked with its language, with the picture's place kept", async () => {
    const { profile } = await makeExporter(world, { businessName: "<script>Usaha</script>", isDemo: true });
    await makeListing(world, profile, {
      text: { ja: { title: "竹かご <img>", description: "" } },
      hsCode: "140190",
      chapter: "14",
      price: {
        currency: "IDR",
        tiers: [
          { minQuantity: 10, unitAmountMinor: 2_500_000 },
          { minQuantity: 100, unitAmountMinor: 2_000_000 },
        ],
        delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak" },
      },
    });
    const page = await read("/id/categories/14");
    expect(page).toMatch(/<span lang="ja"[^>]*>竹かご &lt;img&gt;/);
    expect(page).not.toContain("<script>Usaha");
    expect(page).toMatch(/<bdi>Rp\s20\.000<\/bdi><small> mulai 100 buah<\/small>/);
    expect(page).toContain("FOB Tanjung Perak");
    expect(page).toMatch(/width="1280" height="960" loading="eager"/);
    expect(page).toMatch(/srcset="\/photos\/pho_\w+\/320\.avif 320w, [^"]+1280\.avif 1280w"/);
    expect(page.match(/class="demo[^>]*>/g)).toHaveLength(1);
  });
});
