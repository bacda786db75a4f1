import { describe, expect, it } from "vitest";
import { chapters } from "#shared/market/nomenclature/chapters.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { chapterOf, HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { suggestGoods } from "#shared/market/nomenclature/suggest-goods.ts";
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

  it.each([
    ["sidat", "030192", "0301.92 is Anguilla alone"],
    ["belut", "030199", "Monopterus is no Anguilla"],
    ["ikan asin", "030559", "as sold it is dried, and 0305.69 is not"],
    ["dalam air garam", "030569", ""],
    ["porang", "121299", "konjac is heading 1212"],
    ["ganyong", "071490", ""],
    ["tas pandan", "460219", "plaited bags are chapter 46, by note 3 to chapter 42"],
    ["tas rotan", "460212", ""],
    ["tas bambu", "460211", ""],
  ])("finds %s at %s: %s", (question, code) => {
    const [first] = suggestGoods(question, "id");
    expect(first?.code).toBe(code);
  });

  it("offers 4202.29 for paperboard and vulcanised fibre alone", () => {
    expect(suggestGoods("420229", "en")).toMatchObject([
      { en: "Handbags of paperboard or vulcanised fibre" },
    ]);
    expect(suggestGoods("konjac", "en").map((it) => it.code)).toEqual(["121299"]);
    expect(suggestGoods("eels", "en").map((it) => it.code)).toEqual(["030192"]);
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
