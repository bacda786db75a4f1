import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { categories, categoryName } from "#shared/market/nomenclature/categories.ts";
import { arChapters } from "#shared/market/nomenclature/chapter-names/ar.ts";
import { jaChapters } from "#shared/market/nomenclature/chapter-names/ja.ts";
import { koChapters } from "#shared/market/nomenclature/chapter-names/ko.ts";
import { msChapters } from "#shared/market/nomenclature/chapter-names/ms.ts";
import { zhHantChapters } from "#shared/market/nomenclature/chapter-names/zh-hant.ts";
import { chapters } from "#shared/market/nomenclature/chapters.ts";
import { servicesChapter } from "#shared/market/nomenclature/services-chapter.ts";

const scripts: [string, Readonly<Record<string, string>>, RegExp][] = [
  ["Chinese", zhHantChapters, /^[\p{Script=Han}、（）]+$/u],
  ["Japanese", jaChapters, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、（）]+$/u],
  ["Korean", koChapters, /^[\p{Script=Hangul}·,() ]+$/u],
  ["Arabic", arChapters, /^[\p{Script=Arabic}\p{M}،() ]+$/u],
  ["Malay", msChapters, /^[A-Z][a-z,\-() ]+$/],
];

describe("the chapters' names", () => {
  it.each(scripts)(
    "stand in %s for every chapter and for services, in its own script",
    (_, names, script) => {
      const codes = [...chapters.map(({ code }) => code), servicesChapter];
      expect(Object.keys(names).toSorted()).toEqual(codes.toSorted());
      for (const code of codes) expect(names[code], code).toMatch(script);
    },
  );

  it("tell the categories apart in each language", () => {
    for (const locale of siteLocales) {
      const shown = categories.map((it) => categoryName(it, locale));
      expect(new Set(shown).size, locale).toBe(categories.length);
    }
  });
});
