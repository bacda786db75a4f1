import { beforeAll, describe, expect, it } from "vitest";
import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let chair: Listing;
let coffee: Listing;

beforeAll(async () => {
  world = await createWorld();
  const { profile } = await makeExporter(world);
  chair = await makeListing(world, profile, {
    text: {
      en: { title: "Rattan armchair", description: "Woven." },
      id: { title: "Kursi rotan", description: "" },
    },
    hsCode: "940153",
    chapter: "94",
  });
  coffee = await makeListing(world, profile, {
    text: { en: { title: "Roasted coffee", description: "From Gayo." } },
    hsCode: "090121",
    chapter: "09",
  });
  for (let nth = 0; nth < 4; nth++) await makeListing(world, profile);
  await rebuildSearch(world.ctxOf());
});

async function search(query: string) {
  const answer = await world.apiOf()("GET", `/search?${query}`);
  expect(answer.status).toBe(200);
  return answer.json() as Promise<{
    items: Listing[];
    total: number;
    facets: Record<string, { value: string; count: number }[]>;
    near: number;
    isFallback: boolean;
    next?: string;
    previous?: string;
  }>;
}

describe("GET /search", () => {
  it.each([
    "rattan chair",
    "籐椅",
    "kursi rotan",
    "940153",
    "ラタンチェア",
    "라탄 의자",
    "كرسي راتان",
    "kerusi rotan",
  ])("finds the same goods first for %s", async (q) => {
    expect((await search(`q=${encodeURIComponent(q)}`)).items[0]?.id).toBe(chair.id);
  });

  it("puts what is only near behind what answers, and counts it nowhere", async () => {
    const { items, near, total, facets } = await search("q=940153");
    expect(near).toBe(4);
    expect(items.map(({ hsCode }) => hsCode)).toEqual(["940153", ...Array(4).fill("460212")]);
    expect(items[0]?.id).toBe(chair.id);
    expect({ total, chapters: facets.category }).toEqual({ total: 1, chapters: [{ value: "94", count: 1 }] });
    expect(await search("q=940153&sort=price")).toMatchObject({ near: 0, items: [{ id: chair.id }] });
  });

  it("narrows by filters parted by commas, and counts what else there is", async () => {
    const { items, facets } = await search("category=94,09&province=35");
    expect(items.map(({ id }) => id).toSorted()).toEqual([chair.id, coffee.id].toSorted());
    expect(facets.category).toContainEqual({ value: "46", count: 4 });
  });

  it("gives out cursors that lead on, and refuses others", async () => {
    const first = await search("q=basket&limit=3");
    const second = await search(`q=basket&limit=3&cursor=${first.next}`);
    expect(second.items.length - second.near).toBe(1);
    expect(second.previous).toBeDefined();
    for (const query of [
      `q=other&limit=3&cursor=${first.next}`,
      "q=basket&cursor=forged",
      "q=basket&cursor=",
    ])
      expect((await world.apiOf()("GET", `/search?${query}`)).status).toBe(400);
  });

  it("gives out cursors that hold in another language too, where no price band is asked for", async () => {
    const first = await search("q=basket&limit=3&locale=en");
    const second = await search(`q=basket&limit=3&locale=id&cursor=${first.next}`);
    expect(second.items.length - second.near).toBe(1);
  });

  it("refuses unknown parameters and values with 400, not 500", async () => {
    for (const query of ["colour=red", "category=99999", "price=6", "sort=random", "limit=0", "currency=XXX"])
      expect((await world.apiOf()("GET", `/search?${query}`)).status).toBe(400);
  });

  it("answers any question, however it is written", async () => {
    for (const q of ["x".repeat(2000), '"', "AND OR NOT", "title:(", "\0", "\u202E", "-", '""""', "*"])
      await search(`q=${encodeURIComponent(q)}`);
  });

  it("shows nothing that left the view since the index was written", async () => {
    const { profile } = await makeExporter(world);
    const text = { en: { title: "Vanishing lantern", description: "" } };
    const paused = await makeListing(world, profile, { text, stage: "paused" });
    const { id } = paused;
    await searchOf(world.platform).apply([
      {
        id,
        version: 0.5,
        document: {
          ...{ id, version: 0.5, texts: [{ locale: "en", title: "Vanishing lantern", description: "" }] },
          ...{ maker: [], marks: [], province: "35", certificates: [], offer: "goods", hasSample: false },
          ...{ quality: 0, publishedAt: paused.createdAt },
        },
      },
    ]);
    const { items, near } = await search("q=vanishing lantern");
    expect(items).toHaveLength(near);
    expect(items.map((it) => it.id)).not.toContain(id);
    const suggested = await world.apiOf()("GET", "/suggest?q=vanish&locale=en");
    expect(await suggested.json()).toEqual({ items: [] });
  });
});

describe("GET /suggest", () => {
  it("answers listings and categories for what is being typed", async () => {
    const answer = await world.apiOf()("GET", "/suggest?q=cof&locale=en");
    const { items } = (await answer.json()) as { items: { kind: string; text: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ kind: "listing", text: "Roasted coffee" }));
    expect(items).toContainEqual(expect.objectContaining({ kind: "category", code: "09" }));
  });
});

describe("the page /search", () => {
  const page = async (path: string) => {
    const answer = await (await world.browserOf()).get(path);
    return { status: answer.status, text: await answer.text() };
  };

  it("shows results, filters with counts, and what was asked for", async () => {
    const { status, text } = await page("/en/search?q=kursi");
    expect(status).toBe(200);
    expect(text).toContain("Rattan armchair");
    expect(text).toMatch(/name="province" value="35"/);
    expect(text).toContain('value="kursi"');
  });

  it("shows near goods below a heading of their own", async () => {
    const { text } = await page("/en/search?q=940153");
    const [answers = "", near = ""] = text.split('id="near"');
    expect(answers).toContain(`/listings/${chair.id}`);
    expect(near.match(/\/listings\/lst_/g)?.length).toBeGreaterThanOrEqual(4);
    expect(near).not.toContain(`/listings/${chair.id}`);
    expect((await page("/en/search?q=basket&sort=price")).text).not.toContain('id="near"');
  });

  it("shows others of its kind where all that answers is denied", async () => {
    const { text } = await page(`/en/search?q=${encodeURIComponent("940153 without armchair")}`);
    const [nothing = "", near = ""] = text.split('id="near"');
    expect(nothing).toContain("No results");
    expect(near).toMatch(/\/listings\/lst_/);
    expect(text).not.toContain(`/listings/${chair.id}`);
  });

  it("costs one table operation signed out", async () => {
    const browser = await world.browserOf();
    expect(await world.operationsOf(async () => browser.get("/en/search?q=basket"))).toEqual([
      "BatchGetItem",
    ]);
  });

  it("helps where nothing is found: what was meant, near categories, catalogs", async () => {
    const { text } = await page(`/en/search?q=${encodeURIComponent('"furniture qqqqqq"')}`);
    expect(text).toContain("No results");
    expect(text).toContain("/en/catalogs");
    expect(text).toContain("/en/categories/94");
    expect((await page("/en/search?q=rattann%20armchiar")).text).toContain("armchair");
  });

  it("says of signs alone that there is nothing to look for", async () => {
    const { text } = await page(`/en/search?q=${encodeURIComponent("😀")}`);
    expect(text).toContain("There is no word or number in “😀” to look for.");
    expect(text).not.toContain("for “😀”</");
    expect((await page("/en/search?q=armchair")).text).not.toContain("to look for");
  });

  it("says once of a word that was left out", async () => {
    const { text } = await page(`/en/search?q=${encodeURIComponent("<qqqqqq>armchair</qqqqqq>")}`);
    expect(text.match(/Nothing is called “qqqqqq”/g)).toHaveLength(1);
  });

  it("says of which beginning of a longer HS code the results are, and that nothing has all of another", async () => {
    const { text } = await page("/en/search?q=0901.21.10.00");
    expect(text).toContain("No listing has HS code 0901.21.10.00");
    expect(text).toContain("begins with 0901.21");
    expect(text).toContain("Roasted coffee");
    const { text: other } = await page("/id/search?q=0901.90");
    expect(other).toContain("kodenya berawalan 0901");
  });

  it("leaves out filter values that it does not know", async () => {
    expect((await page("/id/search?q=kopi&province=zz&sort=odd&price=9")).status).toBe(200);
  });

  it("writes what was asked as text, never as markup", async () => {
    const { text } = await page(`/en/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).not.toContain("<script>alert");
  });

  it("falls back to the newest listings while there is no index, and says so", async () => {
    const other = await createWorld();
    const { profile } = await makeExporter(other);
    await makeListing(other, profile);
    const answer = await (await other.browserOf()).get("/en/search?q=basket");
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain("Search is not available just now");
    expect(text).toContain("Rattan basket");
    const found = await other.apiOf()("GET", "/search?q=basket");
    expect(await found.json()).toMatchObject({ isFallback: true, total: 0 });
    expect((await other.apiOf()("GET", "/suggest?q=bas")).status).toBe(200);
  });
});
