import { describe, expect, it } from "vitest";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { eased } from "#shared/market/search/language/korean.ts";
import { termsOfSale } from "#shared/market/search/offered.ts";
import { readQuestion } from "#shared/market/search/question.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { currencies } from "#shared/terms/currencies.ts";

const concepts = conceptsOf(thesaurus);
const read = (text: string) => readQuestion(text, concepts);
const named = (text: string) => read(text).asked.flatMap((it) => it.concepts);

describe("what a price is in, and what it is for", () => {
  it("has a term for every currency", () => {
    const ids = new Set(thesaurus.map(({ id }) => id));
    expect(currencies.flatMap((currency) => termsOfSale({ currency })).filter((id) => !ids.has(id))).toEqual(
      [],
    );
    expect(termsOfSale({ unit: "TNE", currency: "JPY" })).toEqual(["unit-tne", "currency-jpy"]);
  });

  it.each([
    ["anything quoted in Hong Kong dollars", "currency-hkd"],
    ["price in euro", "currency-eur"],
    ["priced in dollars", "currency-usd"],
    ["harga dalam rupiah", "currency-idr"],
    ["以台幣報價", "currency-twd"],
    ["円建ての見積もり", "currency-jpy"],
    ["홍콩 달러로 견적", "currency-hkd"],
    ["السعر بالين الياباني", "currency-jpy"],
    ["harga ringgit", "currency-myr"],
    ["priced per ton", "unit-tne"],
    ["per jam", "unit-hur"],
    ["harga per lusin", "unit-dzn"],
    ["sold by the dozen", "unit-dzn"],
    ["以噸計價", "unit-tne"],
    ["トン単位の価格", "unit-tne"],
    ["톤당 가격", "unit-tne"],
    ["السعر بالطن", "unit-tne"],
    ["harga sekilo", "unit-kgm"],
  ])("is all that %s asks for: %s", (text, id) => {
    expect(named(text)).toContain(id);
    expect(read(text).asked).toHaveLength(1);
    expect(read(text).isOfDealings).toBe(true);
  });

  it("is said beside goods, where goods are asked for", () => {
    const asked = read("charcoal priced per ton").asked.map(({ concepts: ids, isAside = false }) => ({
      ids,
      isAside,
    }));
    expect(asked).toEqual([
      { ids: ["charcoal"], isAside: false },
      { ids: ["unit-tne"], isAside: true },
    ]);
  });

  it.each(["dollar", "silver dollar earrings", "sand dollar decor", "pound cake", "award we won", "달러"])(
    "is nothing in %s",
    (text) => {
      expect(named(text).filter((id) => id.startsWith("currency-"))).toEqual([]);
    },
  );
});

describe("a Korean word with its consonants tense or aspirated", () => {
  it("is the term that it is but for them", () => {
    expect(eased("육두꾸")).toBe(eased("육두구"));
    expect(eased("육두꾸")).not.toBe(eased("육두수"));
    for (const text of ["육두꾸", "육뚜구", "육두쿠", "육두꾸를"]) expect(named(text)).toEqual(["nutmeg"]);
  });

  it("is itself where it is a term, or made of terms", () => {
    expect(named("육두구")).toEqual(["nutmeg"]);
    expect(named("두꾸")).toEqual(["langsat"]);
  });
});

describe("work with one's own brand", () => {
  it.each([
    ["우리 브랜드 봉투에 양념 가루를 나눠 담아 주는 공장", "packing-service"],
    ["우리 브랜드 봉투에 양념 가루를 나눠 담아 주는 공장", "private-label"],
    ["Siapa yang bisa mengampelas dan melapisi meja kami?", "furniture-finishing"],
    ["kemas dengan merek kami", "packing-service"],
    ["把糖裝進我們的袋子", "packing-service"],
  ])("is read from %s: %s", (text, id) => {
    expect(named(text)).toContain(id);
  });
});
