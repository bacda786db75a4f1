import { beforeAll, describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { product } from "./demo-product.ts";
import { complaintsOf, lookAt, lookedAtIn } from "./looked-at.ts";
import { budgets, weightOf } from "./weight.ts";

let paths: Record<string, string>;

beforeAll(async () => {
  const api = async (path: string) => (await fetch(`${product.rantau.url}/api/v1${path}`)).json();
  const { items: listings } = await api("/listings");
  const goods = listings.find((it: { offerKind: string }) => it.offerKind === "goods");
  const { items: catalogs } = await api("/catalogs");
  paths = {
    home: "",
    newest: "/newest",
    categories: "/categories",
    category: `/categories/${listings[0].chapter}`,
    provinces: "/provinces",
    province: `/provinces/${listings[0].provinceCode}`,
    listing: `/listings/${listings[0].id}`,
    profile: `/exporters/${listings[0].exporter.handle}`,
    makers: "/exporters",
    makersFound: "/exporters?q=kopi",
    about: "/about",
    help: "/help",
    safety: "/safety",
    privacy: "/privacy",
    terms: "/terms",
    contact: "/contact?about=/newest",
    catalogs: "/catalogs",
    catalog: `/catalogs/${catalogs[0].slug}`,
    inquire: `/listings/${goods.id}/inquire`,
    report: `/listings/${listings[0].id}/report`,
    currency: "/currency?back=/en/newest",
    search: "/search?q=kopi",
    searchNarrowed: "/search?q=kopi&offer=goods",
    searchWithoutResults: "/search?q=zzyzxqqq",
    request: "/requests/new?q=kopi",
    offline: "/offline",
    nothing: "/nothing-here",
  };
});

const asked = lookedAtIn({ en: "light and wide", ar: "dark and narrow" });

describe.each(asked)("every public page in %s, %j", (...looked) => {
  it("has no accessibility fault, no complaint and no sideways scroll", async () => {
    const page = await product.open();
    const complaints = complaintsOf(page);
    for (const path of Object.values(paths)) await lookAt(page, path, looked);
    expect(complaints).toEqual([]);
  });
});

describe("titles and letters", () => {
  it.each([
    ["en", "serif"],
    ["ja", "sans-serif"],
  ])("are set in the faces of the language that they are written in: %s in %s", async (locale, face) => {
    const page = await product.open();
    for (const [path, written] of [
      [paths.listing, "h1 [lang]"],
      [paths.catalog, "h1 [lang]"],
      [paths.catalog, ".letter [lang]"],
      [paths.catalogs, ".cover [lang]"],
    ]) {
      await page.goto(`/${locale}${path}`);
      const text = page.locator(`${written}[lang="${locale}"]`).first();
      const faces = await text.evaluate((it) => getComputedStyle(it).fontFamily.split(", "));
      expect({ path, written, last: faces.at(-1) }).toEqual({ path, written, last: face });
    }
  });
});

describe("a catalog on paper", () => {
  it("is written in dark ink, cover and all", async () => {
    const page = await product.open({ colorScheme: "dark" });
    await page.goto(`/en${paths.catalog}`);
    await page.emulateMedia({ media: "print" });
    const inks = await page
      .locator("main :is(h1, h2, h3, p):visible")
      .evaluateAll((all) => all.map((it) => [it.textContent, getComputedStyle(it).color]));
    expect(inks.length).toBeGreaterThan(10);
    const isPale = (color = "") => Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number)) > 160;
    expect(inks.filter(([, color]) => isPale(color ?? ""))).toEqual([]);
  });
});

describe("the weight of a public page", () => {
  it.each(siteLocales)(
    "is within 14 KB of HTML and CSS, and 10 KB of JavaScript, compressed, in %s",
    async (locale) => {
      for (const [name, path] of Object.entries(paths).filter(([it]) => it !== "nothing")) {
        const weight = await weightOf(`${product.rantau.url}/${locale}${path}`);
        expect({
          name,
          isLight: weight.markup <= budgets.markupBytes && weight.script <= budgets.scriptBytes,
          weight,
        }).toMatchObject({
          name,
          isLight: true,
        });
      }
    },
  );
});
