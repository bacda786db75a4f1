import { describe, expect, it } from "vitest";
import { inOneKana, plain } from "#shared/market/search/compared.ts";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { placesIn } from "#shared/market/search/named-places.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const bare = (text: string) => wordsOf(text).map(plain);

describe("a word as terms are compared", () => {
  it.each([
    ["chairs", ["chair"]],
    ["cupping", ["cupping"]],
    ["earrings", ["earring"]],
    ["linings", ["lining"]],
    ["roasted", ["roast"]],
    ["kingdoms", ["kingdom"]],
    ["القهوة", ["قهو"]],
    ["커피를", ["커피"]],
    ["籐椅", ["籐椅"]],
    ["コーヒーは", ["コーヒーは"]],
  ])("%s is %o, at every time", (text, keys) => {
    expect(bare(text)).toEqual(keys);
    expect(bare(text)).toEqual(keys);
  });

  it.each([
    ["イス", "イス"],
    ["チェア", "チエア"],
    ["バティク", "ばていく"],
    ["ばてぃく", "ばていく"],
  ])("%s in one kana, where it is long enough, is %s", (signs, one) => {
    expect(inOneKana(signs)).toBe(one);
  });
});

const concepts = conceptsOf([
  ...readConcepts(`
coffee | 0901 | kopi | coffee | 咖啡 | コーヒー | 커피 | قهوة | kopi
cascara ~ coffee tea | 0901 | kaskara | cascara | | | | |
robusta < coffee | 090111 | robusta | robusta, robusta coffee | | | | |
silver | 7106 | perak | silver | 銀 | 銀 | 은 | فضة | perak
spread | 0901 0902 0903 | aneka | things | | | | |
broad | 0901 0902 1001 1002 | macam | sundries | | | | |
narrow | 090111 090112 090121 090122 | rupa | odds | | | | |
computer | 8471 | komputer | computer | 電腦 | コンピューター | 컴퓨터 | | komputer
place-bali | | bali | bali | | | | |
place-aceh | | aceh | aceh | | | | |
`),
  { ...readConcepts("red | | merah | red | | | | |")[0], id: "red", terms: { en: ["red"] }, isQuality: true },
  { id: "tailoring", terms: { en: ["tailoring"] }, isService: true },
]);

describe("what a term is", () => {
  it("is goods where it lies under codes", () => {
    expect(["coffee", "robusta", "place-bali", "red", "unknown"].filter(concepts.isGoods)).toEqual([
      "coffee",
      "robusta",
    ]);
  });

  it("is a quality or a service where it is said so", () => {
    expect(["coffee", "red", "tailoring", "unknown"].filter(concepts.isQuality)).toEqual(["red"]);
    expect(["coffee", "red", "tailoring", "unknown"].filter(concepts.isService)).toEqual(["tailoring"]);
  });

  it("is broad in four headings or more", () => {
    expect(["coffee", "spread", "broad", "narrow", "red", "unknown"].filter(concepts.isBroad)).toEqual([
      "broad",
    ]);
  });

  it("is a by-product of others, or a kind of one", () => {
    expect(concepts.sourcesOf(["cascara", "coffee", "unknown"])).toEqual(["coffee", "tea"]);
    expect(concepts.general(["robusta", "unknown"])).toEqual(["coffee"]);
  });

  it.each([
    ["coffee", true],
    ["coffees", true],
    ["銀", false],
    ["은", true],
    ["the", true],
    ["です", true],
    ["qwxz", false],
  ])("has %s for a word: %s", (text, isKnown) => {
    const [word] = wordsOf(text);
    expect(word && concepts.isKnown(word)).toBe(isKnown);
  });
});

describe("where a term is found in a run", () => {
  it.each([
    ["은", ["silver"]],
    ["은행", []],
    ["커피콩", ["coffee"]],
    ["銀盤", ["silver"]],
    ["コーヒ", ["coffee"]],
    ["こーひー", ["coffee"]],
    ["コンピュータ", ["computer"]],
    ["コー", []],
    ["coffeehouse", []],
  ])("%s: %o", (text, ids) => {
    expect([...concepts.within(text)]).toEqual(ids);
  });
});

describe("the places that names name", () => {
  it("are those alone, each once", () => {
    expect(placesIn(["Kopi Bali", "Aceh Coffee", "Bali Perak"], concepts)).toEqual([
      "place-bali",
      "place-aceh",
    ]);
    expect(placesIn(["Kopi"], concepts)).toEqual([]);
    expect(placesIn([], concepts)).toEqual([]);
  });
});
