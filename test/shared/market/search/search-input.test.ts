import { describe, expect, it } from "vitest";
import { shownCurrency } from "#shared/market/rates/reader-money.ts";
import {
  Band,
  bandAt,
  bands,
  FacetCounts,
  Filters,
  facetNames,
  leadTimeBounds,
  minimumOrderBounds,
  priceBounds,
} from "#shared/market/search/facets.ts";
import { nearCategories } from "#shared/market/search/near-categories.ts";
import { inDollars, perDollar } from "#shared/market/search/reference-rates.ts";
import { SearchAnswer, SearchSuggestion } from "#shared/market/search/search-answer.ts";
import { countFilters, filtersOf, readAddress, SearchInput } from "#shared/market/search/search-input.ts";
import { SearchParameters, SuggestParameters } from "#shared/market/search/search-parameters.ts";
import { currencies, minorDigits } from "#shared/terms/currencies.ts";
import { faultsOf, needsOf } from "#test/support/faults.ts";

describe("readAddress", () => {
  const read = (address: string) => readAddress(new URLSearchParams(address));

  it("asks for the first 24 by relevance, where nothing is asked", () => {
    expect(read("")).toEqual({ q: "", sort: "relevance", limit: 24 });
  });

  it("takes all that a search can be asked", () => {
    expect(
      read(
        "q=rattan&category=46&category=services&province=35&certificate=halal&incoterm=FOB&price=1&minimumOrder=5" +
          "&leadTime=2&offer=goods&sample=yes&sort=price&currency=JPY&cursor=abc",
      ),
    ).toEqual({
      q: "rattan",
      category: ["46", "services"],
      province: ["35"],
      certificate: ["halal"],
      incoterm: ["FOB"],
      price: ["1"],
      minimumOrder: ["5"],
      leadTime: ["2"],
      offer: ["goods"],
      sample: ["yes"],
      sort: "price",
      currency: "JPY",
      cursor: "abc",
      limit: 24,
    });
  });

  it.each([
    ["category=46&category=77&category=xx", { category: ["46"] }],
    ["category=77", {}],
    ["province=00&price=6&offer=gift&sample=no&incoterm=DAT&certificate=x", {}],
    ["sort=best&currency=XXX&cursor=", {}],
    ["offer=goods&offer=goods", { offer: ["goods"] }],
    ["limit=50&unknown=1", {}],
  ])("leaves out what no listing could have: %s", (address, left) => {
    expect(read(address)).toEqual({ q: "", sort: "relevance", limit: 24, ...left });
  });

  it("reads no more than forty values of a filter, 2,000 letters and a cursor of as many", () => {
    const many = new URLSearchParams(
      Array.from({ length: 41 }, (_, at) => ["category", at < 40 ? "xx" : "46"]),
    );
    expect(readAddress(many).category).toBeUndefined();
    expect(read(`q=${"x".repeat(2001)}`).q).toHaveLength(2000);
    expect(read(`cursor=${"x".repeat(2001)}`).cursor).toHaveLength(2000);
  });
});

describe("the filters of a search", () => {
  const input = SearchInput.parse({ q: "rattan", category: ["46", "94"], sample: "yes" });

  it("are what it is narrowed by, and are counted by value", () => {
    expect(filtersOf(input)).toMatchObject({ category: ["46", "94"], sample: ["yes"] });
    expect(Object.keys(filtersOf(input))).toEqual(facetNames);
    expect([countFilters(input), countFilters({})]).toEqual([3, 0]);
  });

  it("take one value or several, each once", () => {
    expect(Filters.parse({ offer: "goods", price: ["1", "1", "2"] })).toEqual({
      offer: ["goods"],
      price: ["1", "2"],
    });
    expect(faultsOf(Filters, { category: "77" })).not.toEqual([]);
    expect(faultsOf(Filters, { price: Array(41).fill("1") })).not.toEqual([]);
    expect(faultsOf(Filters, { price: Array(40).fill("1") })).toEqual([]);
  });

  it.each([
    [{ limit: "0" }, "/limit number_too_small"],
    [{ limit: "51" }, "/limit number_too_big"],
    [{ cursor: "x".repeat(2001) }, "/cursor text_too_long"],
    [{ sort: "best" }, "/sort choice_unknown"],
    [{ unknown: "1" }, "/unknown field_unknown"],
  ])("refuse by the API what no search can be: %o", (asked, fault) => {
    expect(faultsOf(SearchInput, asked)).toEqual([fault]);
  });
});

describe("the API's parameters", () => {
  it("part the values of a filter by commas", () => {
    const asked = {
      ...{ category: "46,services", province: "35", certificate: "halal,sni", incoterm: "FOB,", price: "1" },
      ...{ minimumOrder: "2", leadTime: "3", offer: "goods", sample: "yes", locale: "id" },
    };
    expect(SearchParameters.parse(asked)).toMatchObject({
      ...{ category: ["46", "services"], province: ["35"], certificate: ["halal", "sni"], incoterm: ["FOB"] },
      ...{
        price: ["1"],
        minimumOrder: ["2"],
        leadTime: ["3"],
        offer: ["goods"],
        sample: ["yes"],
        locale: "id",
      },
    });
  });

  it("refuse what no listing could have, and more than 400 letters of one filter", () => {
    expect(SearchParameters.safeParse({ category: "46,77" }).success).toBe(false);
    expect(SearchParameters.safeParse({ category: `46${",".repeat(399)}` }).success).toBe(false);
    expect(SearchParameters.safeParse({ category: `46${",".repeat(398)}` }).success).toBe(true);
  });

  it("of suggestions are what was typed, and perhaps a language", () => {
    expect(faultsOf(SuggestParameters, { q: "rat", locale: "en" })).toEqual([]);
    expect(faultsOf(SuggestParameters, { q: "x".repeat(2001) })).toEqual(["/q text_too_long"]);
    expect(faultsOf(SuggestParameters, { locale: "en" })).toEqual(["/q value_required"]);
  });
});

describe("bands", () => {
  it("are five, each ending below the next bound", () => {
    expect(bands).toEqual(["1", "2", "3", "4", "5"]);
    expect(faultsOf(Band, "6")).toEqual([" choice_unknown"]);
    expect([9, 10, 49, 50, 199, 200, 999, 1000, 1e9].map((it) => bandAt(minimumOrderBounds, it))).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
    expect([7, 8, 14, 15, 30, 31, 60, 61].map((it) => bandAt(leadTimeBounds, it))).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4,
    ]);
  });

  it.each([
    ["USD", [1, 5, 20, 100]],
    ["EUR", [0.9, 4.5, 20, 90]],
    ["IDR", [15_000, 85_000, 350_000, 1_500_000]],
    ["JPY", [150, 750, 3000, 15_000]],
    ["TWD", [30, 150, 600, 3000]],
    ["KWD", [0.3, 1.5, 6, 30]],
  ] as const)("of prices in %s begin at %o", (currency, bounds) => {
    expect(priceBounds(currency)).toEqual(bounds);
  });

  it("of prices rise in every currency, in amounts that can be paid", () => {
    for (const currency of currencies) {
      const bounds = priceBounds(currency);
      expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds);
      for (const it of bounds) expect(Number(it.toFixed(minorDigits[currency]))).toBe(it);
    }
  });

  it("are shown in the currency of who reads in the language", () => {
    expect(shownCurrency).toEqual({
      en: "USD",
      id: "IDR",
      "zh-Hant": "TWD",
      ja: "JPY",
      ko: "KRW",
      ar: "USD",
      ms: "MYR",
    });
  });
});

describe("inDollars", () => {
  it.each([
    [{ amountMinor: 450, currency: "USD" }, 4.5],
    [{ amountMinor: 1_650_000, currency: "IDR" }, 1],
    [{ amountMinor: 300, currency: "JPY" }, 2],
    [{ amountMinor: 310, currency: "KWD" }, 1],
  ] as const)("of %o is %s", (money, dollars) => {
    expect(inDollars(money)).toBeCloseTo(dollars, 6);
  });

  it("knows a rate of each currency", () => {
    expect(Object.keys(perDollar).toSorted()).toEqual([...currencies].toSorted());
    for (const rate of Object.values(perDollar)) expect(rate).toBeGreaterThan(0);
  });
});

describe("nearCategories", () => {
  const codes = (text: string) => nearCategories(text, "en").map((it) => it.code);

  it("are those in whose name, in either language, a word begins so", () => {
    expect(nearCategories("furnit", "en")).toEqual([
      { kind: "category", code: "94", text: expect.stringContaining("urniture") },
    ]);
    expect(nearCategories("furnit", "id")).toEqual([
      { kind: "category", code: "94", text: expect.not.stringContaining("urniture") },
    ]);
    expect(codes("jasa")).toEqual(["services"]);
    expect(codes("JASA!")).toEqual(["services"]);
    expect(codes("furnitures")).toEqual(["94"]);
  });

  it("are none of fewer than three letters, of nothing, and of what stands past the eightieth", () => {
    expect([codes("fu"), codes(""), codes("qwxz")]).toEqual([[], [], []]);
    expect(codes(`${"q".repeat(80)} jasa`)).toEqual([]);
    expect(codes("xx jasa")).toEqual(["services"]);
  });
});

describe("what search answers", () => {
  const facets = Object.fromEntries(facetNames.map((name) => [name, [{ value: "1", count: 2 }]]));
  const answer = {
    items: [],
    checks: {},
    total: 0,
    complete: 0,
    near: 0,
    facets,
    corrections: [{ typed: "ratan", meant: "rattan" }, { typed: "qwxz" }],
    isFallback: false,
  };

  it("is a page of listings, what else could narrow it, and what was read otherwise", () => {
    expect(SearchAnswer.parse({ ...answer, next: "n" })).toEqual({ ...answer, next: "n" });
    expect(needsOf(SearchAnswer, answer)).toEqual(Object.keys(answer));
    expect(needsOf(FacetCounts, facets)).toEqual(facetNames);
    expect(faultsOf(FacetCounts, { ...facets, price: [{ value: 1 }] })).toEqual([
      "/price/0/value type_wrong",
      "/price/0/count value_required",
    ]);
  });

  it.each([
    [{ kind: "listing", listingId: "lst_1", text: "Rattan basket", locale: "en" }],
    [{ kind: "category", code: "94", text: "Furniture" }],
  ])("suggests %o", (suggestion) => {
    expect(SearchSuggestion.parse(suggestion)).toEqual(suggestion);
    expect(needsOf(SearchSuggestion, suggestion)).toEqual(Object.keys(suggestion));
  });
});
