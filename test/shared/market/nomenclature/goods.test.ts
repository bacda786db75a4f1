import { describe, expect, it } from "vitest";
import { chapters } from "#shared/market/nomenclature/chapters.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { chapterOf, HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { hasOfficialFile, officialRows } from "./official-file.ts";

describe("goods", () => {
  it("names at least 260 kinds", () => {
    expect(goods.length).toBeGreaterThanOrEqual(260);
  });

  it("holds six-digit codes alone", () => {
    const odd = goods.filter(
      (good) => HsCode.safeParse(good.code).data !== good.code || good.code.length !== 6,
    );
    expect(odd).toEqual([]);
  });

  it("is in ascending order, so no code is there twice", () => {
    const codes = goods.map((good) => good.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("has a name of its own for each good, in each language", () => {
    for (const language of ["en", "id"] as const) {
      const names = goods.map((good) => good[language].toLowerCase());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("has short trimmed names that differ between the languages", () => {
    const odd = goods.filter(
      ({ en, id }) =>
        [en, id].some((name) => name !== name.trim() || name.length < 3 || name.length > 70) ||
        en.toLowerCase() === id.toLowerCase(),
    );
    expect(odd).toEqual([]);
  });

  it("stands in chapters that have a name", () => {
    const named = new Set(chapters.map((chapter) => chapter.code));
    expect(goods.filter((good) => !named.has(chapterOf(good.code)))).toEqual([]);
  });

  it("holds the surely known goods and not the obsolete 970300", () => {
    const codes = goods.map((good) => good.code);
    expect(codes).toEqual(
      expect.arrayContaining(["090111", "210390", "440220", "460212", "940153", "970390"]),
    );
    expect(codes).not.toContain("970300");
  });

  it.skipIf(!hasOfficialFile)("holds codes of the official HS 2022 alone", () => {
    const official = new Set(officialRows().flatMap((row) => (row?.level === 6 ? [row.code] : [])));
    expect(official.size).toBe(5612);
    expect(goods.filter((good) => !official.has(good.code))).toEqual([]);
  });

  it.skipIf(!hasOfficialFile)("does not repeat the official wording", () => {
    const official = new Map(
      officialRows().flatMap((row) => (row ? [[row.code, row.description] as const] : [])),
    );
    expect(goods.filter((good) => good.en === official.get(good.code))).toEqual([]);
  });
});
