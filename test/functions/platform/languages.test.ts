import { beforeAll, describe, expect, it } from "vitest";
import { directionOf, ownNames, siteLocales } from "#shared/locales.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

async function pageOf(path: string): Promise<string> {
  const answer = await world.site.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

describe("a page", () => {
  it.each(siteLocales)("in %s says so, which way it is written, and where the others are", async (locale) => {
    const page = await pageOf(`/${locale}/categories`);
    expect(page).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`);
    expect(page).toContain(`hreflang="x-default" href="${siteUrl}/categories"`);
    for (const other of siteLocales) {
      expect(page).toContain(`hreflang="${other}" href="${siteUrl}/${other}/categories"`);
      if (other !== locale) expect(page).toContain(ownNames[other]);
    }
  });

  it("names categories in each language, none in two of them", async () => {
    const names = await Promise.all(
      siteLocales.map(async (it) => /categories\/42">([^<]+)</.exec(await pageOf(`/${it}/categories`))?.[1]),
    );
    expect(new Set(names).size).toBe(siteLocales.length);
  });

  it("shows what was written in other languages, marked, where the reader's is missing", async () => {
    const { profile } = await makeExporter(world);
    const listing = await makeListing(world, profile, {
      text: {
        id: { title: "Kursi rotan", description: "Dibuat tangan." },
        ja: { title: "籐の椅子", description: "手作りです。" },
      },
    });
    const arabic = await pageOf(`/ar/listings/${listing.id}`);
    expect(arabic).toMatch(/<div lang="id" dir="auto"><p>Dibuat tangan\./);
    expect(arabic).toMatch(/<summary>[^<]*اليابانية[^<]*<\/summary><div lang="ja" dir="auto">/);
    expect(await pageOf(`/ja/listings/${listing.id}`)).not.toContain("Dibuat tangan.");
  });
});

describe("an address without a language of ours", () => {
  it.each([
    ["/catalogs", "ar", "/ar/catalogs"],
    ["/search?q=kopi", "zh-TW,en;q=0.5", "/zh-Hant/search?q=kopi"],
    ["/zh-TW/catalogs", "en", "/zh-Hant/catalogs"],
    ["/zh-hant", "en", "/zh-Hant"],
    ["/in/catalogs", "en", "/id/catalogs"],
    ["/ko-KR", "en", "/ko"],
  ])("%s leads a reader of %s to %s", async (path, accepted, to) => {
    const answer = await world.site.request(path, { headers: { "accept-language": accepted } });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe(to);
    expect(answer.headers.get("vary")).toContain("Accept-Language");
  });

  it.each(["/wp-login.php", "/xx/catalogs", "//evil.example/catalogs", "/zh-TW//evil.example"])(
    "%s is not there",
    async (path) => {
      expect((await world.site.request(`https://gateway.example${path}`)).status).toBe(404);
    },
  );
});
