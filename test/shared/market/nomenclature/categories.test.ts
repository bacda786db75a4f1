import { describe, expect, it } from "vitest";
import { categories, findCategory, mainCategories } from "#shared/market/nomenclature/categories.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { chapterOf } from "#shared/market/nomenclature/hs-code.ts";

describe("categories", () => {
  it("hold the chapter of every shipped good, each once, and services last", () => {
    const codes = categories.map((it) => it.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.slice(0, -1)).toEqual([...new Set(goods.map((good) => chapterOf(good.code)))].sort());
    expect(codes.at(-1)).toBe("services");
  });

  it("begin with a dozen that all exist", () => {
    expect(mainCategories).toHaveLength(12);
  });
});

describe("findCategory", () => {
  it("knows every HS chapter that holds goods, and services, and nothing else", () => {
    expect(findCategory("27")?.en).toBe("Coal, oil and gas");
    expect(findCategory("services")?.id).toBe("Jasa");
    for (const code of ["77", "98", "9", "toString", ""]) expect(findCategory(code)).toBeUndefined();
  });
});

describe("the few categories to begin with", () => {
  it("stand in the order of all, services last", () => {
    const codes = mainCategories.map((it) => it.code);
    expect(codes).toEqual("09 18 19 20 33 44 46 62 63 67 94 services".split(" "));
  });
});
