import { beforeAll, describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let browser: Awaited<ReturnType<World["browserOf"]>>;
let listing: Awaited<ReturnType<typeof makeListing>>;
let handle: string;
beforeAll(async () => {
  world = await createWorld();
  browser = await world.browserOf();
  const { profile } = await makeExporter(world, { businessName: "Usaha <Purna> & Co" });
  ({ handle } = profile);
  listing = await makeListing(world, profile, {
    hsCode: "140190",
    chapter: "14",
    text: { en: { title: "Basket </script><b>", description: "Of <rattan> & bamboo" } },
  });
});

const read = async (path: string) => {
  const answer = await browser.get(path);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
};

/** What a page says of itself to search engines. */
const factsOf = (page: string) =>
  [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = ""]) =>
    JSON.parse(json),
  );

describe("what search engines ask for", () => {
  it("is told which pages are not for them, and where the sitemap is", async () => {
    const { status, text } = await read("/robots.txt");
    expect(status).toBe(200);
    for (const locale of siteLocales) expect(text).toContain(`Disallow: /${locale}/inquiries`);
    for (const map of ["sitemap", "sitemap-rulings"])
      expect(text).toContain(`Sitemap: ${world.config.siteUrl}/${map}.xml`);
  });

  it("is given each maker and the ways in, in every language", async () => {
    const { status, text } = await read("/sitemap.xml");
    expect(status).toBe(200);
    for (const locale of siteLocales)
      for (const path of ["", "/about", `/exporters/${handle}`])
        expect(text).toContain(`<loc>${world.config.siteUrl}/${locale}${path}</loc>`);
  });

  it("is an icon by its old name", async () => {
    expect(await read("/favicon.ico")).toMatchObject({ status: 200, type: "image/x-icon" });
  });

  it("is a feed of a category, what was written kept as text", async () => {
    const { status, type, text } = await read("/en/categories/14/feed.xml");
    expect([status, type]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    expect(text).toContain("<title>Basket &lt;/script&gt;&lt;b&gt;</title>");
    expect(text).toContain("<name>Usaha &lt;Purna&gt; &amp; Co</name>");
    expect((await read("/en/categories/nothing/feed.xml")).status).toBe(404);
  });
});

describe("what a page says of itself", () => {
  it("is a product with its price, its maker and its place, whatever was written", async () => {
    const { text } = await read(`/en/listings/${listing.id}`);
    expect(text).not.toContain("</script><b>");
    const [product, path] = factsOf(text);
    expect(product).toMatchObject({
      "@type": "Product",
      name: "Basket </script><b>",
      manufacturer: { name: "Usaha <Purna> & Co" },
    });
    expect(path).toMatchObject({ "@type": "BreadcrumbList" });
    expect(text).toContain(`<link rel="canonical" href="${world.config.siteUrl}/en/listings/${listing.id}"`);
    expect(text).toMatch(/<meta property="og:image" content="[^"]+\/photos\/[^"]+"/);
  });

  it("is an organization of a maker, and a list of a category", async () => {
    const [maker] = factsOf((await read(`/en/exporters/${handle}`)).text);
    expect(maker).toMatchObject({ "@type": "Organization", name: "Usaha <Purna> & Co" });
    const category = (await read("/en/categories/14")).text;
    const [list] = factsOf(category);
    expect(list).toMatchObject({ "@type": "ItemList", numberOfItems: 1 });
    expect(category).toMatch(/<link rel="alternate" type="application\/atom\+xml" href="[^"]+feed\.xml"/);
  });
});

describe("an address without a language", () => {
  it("leads to the reader's own", async () => {
    const { site, config } = world;
    const address = `${config.siteUrl}/listings/${listing.id}?catalog=x`;
    const answer = await site.request(address, { headers: { "accept-language": "id" } });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/id/listings/${listing.id}?catalog=x`,
    ]);
    expect((await browser.get("/no/such/page")).status).toBe(404);
  });
});

describe("the written pages", () => {
  it.each(["about", "help", "safety", "privacy", "terms", "contact"])("%s has its parts", async (name) => {
    for (const locale of siteLocales) {
      const { status, text } = await read(`/${locale}/${name}`);
      expect(status).toBe(200);
      expect(text.match(/<h2>[^<]+<\/h2>/g)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  it("take along which page somebody means, and nothing that is none of ours", async () => {
    expect((await read("/en/contact?about=/exporters/x")).text).toContain("/en/exporters/x");
    expect((await read("/en/contact?about=//elsewhere.example")).text).not.toContain('class="notice"');
  });
});
