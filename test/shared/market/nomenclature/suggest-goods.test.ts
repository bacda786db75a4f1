import { describe, expect, it } from "vitest";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { goodOf, suggestGoods } from "#shared/market/nomenclature/suggest-goods.ts";

const codes = (question: string, locale: "en" | "id" = "en") =>
  suggestGoods(question, locale).map((it) => it.code);
const has = (name: string, word: string) => new RegExp(`(?<![a-z])${word}`, "i").test(name);

describe("goodOf", () => {
  it("is the shipped good of a code, whole and none else", () => {
    expect(goodOf("440220")?.en).toMatch(/charcoal/i);
    expect([goodOf("4402"), goodOf("")]).toEqual([undefined, undefined]);
  });
});

describe("suggestGoods", () => {
  it("finds goods by the beginning of their code, dots, spaces and national digits apart", () => {
    const inHeading = goods.filter((it) => it.code.startsWith("0901")).map((it) => it.code);
    expect(codes("0901")).toEqual(inHeading);
    expect(codes("09.01")).toEqual(inHeading);
    expect(codes("0901 11")).toEqual(["090111"]);
    expect(codes("0901.11.10")).toEqual(["090111"]);
    expect(codes("09").length).toBeGreaterThan(inHeading.length);
    expect(codes("77")).toEqual([]);
  });

  it("takes one digit, or nine, for no code", () => {
    expect(codes("9")).toEqual([]);
    expect(codes("090111100")).toEqual([]);
    expect(codes("x0901")).toEqual([]);
    expect(codes("0901x")).toEqual([]);
  });

  it("holds every word of the question, in either language, whatever its case and accents", () => {
    const found = suggestGoods("Rattan FURNITURE", "en");
    expect(found.length).toBeGreaterThan(0);
    for (const { en } of found) expect(has(en, "rattan") && has(en, "furniture")).toBe(true);
    expect(codes("ráttan furniture")).toEqual(codes("rattan furniture"));
    expect(codes("kopi", "en")).toContain("090111");
    expect(codes("coffee qwxz")).toEqual([]);
  });

  it("puts names in the reader's language first, then those in which a word begins so, the shortest first", () => {
    for (const locale of ["en", "id"] as const) {
      const other = locale === "en" ? "id" : "en";
      for (const word of ["kopi", "batik", "ra", "kayu", "coffee", "ta", "tea"]) {
        const ranks = suggestGoods(word, locale).map((good) => {
          const rank = (name: string) => (has(name, word) ? 2 : name.toLowerCase().includes(word) ? 1 : 0);
          return [Math.max(2 * rank(good[locale]), rank(good[other])), -good[locale].length] as const;
        });
        const ordered = ranks.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
        expect(ranks).toEqual(ordered);
      }
    }
  });

  it("gives twenty at most, and nothing for nothing", () => {
    expect(codes("a")).toHaveLength(20);
    expect(codes("62").length).toBeLessThanOrEqual(20);
    expect([codes(""), codes(" -! ")]).toEqual([[], []]);
  });

  it("reads the first eight words, and two hundred letters", () => {
    expect(codes("coffee coffee coffee coffee coffee coffee coffee coffee qwxz")).toEqual(codes("coffee"));
    expect(codes(`coffee${" ".repeat(200)}qwxz`)).toEqual(codes("coffee"));
  });
});
