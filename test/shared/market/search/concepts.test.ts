import { describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { wordsOf } from "#shared/market/search/words.ts";

/** Few terms, as the thesaurus writes them. */
const table = `
coffee | 0901 | kopi | coffee | 咖啡 | コーヒー | 커피 | قهوة | kopi
robusta < coffee | 090111 | kopi robusta, robusta | robusta, robusta coffee | | | | |
arabica < coffee | 090111 | arabika | arabica | | | | |
luwak < coffee | 090111 | luwak | luwak | | | | |
toraja < coffee | 090111 | toraja | toraja coffee, toraja | | | | |
cocoa-bean | 180100 | biji kakao | cocoa bean | | | | |
beverage-plant | 09 | minuman seduh | beverage plant | | | | |
rattan | 1401 | rotan | rattan, cane | 籐 | ラタン | 라탄 | روطان | rotan
chair | 9401 | kursi | chair | 椅子, 椅 | 椅子, いす | 의자 | كرسي | kerusi
rattan-chair | 940153 | kursi rotan | rattan chair | 籐椅 | ラタンチェア | 라탄 의자 | كرسي روطان | kerusi rotan
furniture | 9401 9403 | mebel, furnitur | furniture | 家具 | 家具 | 가구 | أثاث | perabot
walking-stick | | tongkat | walking stick, cane | | | | |
cup | | cangkir | cup | | | | |
basket | 460219 | keranjang | basket | | | | |
tray | 460219 | nampan | tray | | | | |
place-aceh | | aceh | aceh | | | | |
`;
const concepts = conceptsOf(readConcepts(table));
const within = (text: string) => [...concepts.within(text)].toSorted();
const stretches = (text: string) =>
  concepts
    .stretches(wordsOf(text))
    .map((it) => `${it.words.map((word) => word.text).join(" ")}: ${it.concepts.join(" ")}`);

describe("a table of concepts", () => {
  const line = (text: string) => readConcepts(text)[0];

  it("gives of a line its names by language, its codes, and what it is a kind of", () => {
    expect(
      line(" robusta < coffee | 0901 090111 | kopi robusta, robusta | robusta | 罗 , 羅 | | 로 | ر | "),
    ).toEqual({
      id: "robusta",
      kindOf: ["coffee"],
      hs: ["0901", "090111"],
      terms: {
        ...{ id: ["kopi robusta", "robusta"], en: ["robusta"], "zh-Hant": ["罗", "羅"] },
        ...{ ja: [], ko: ["로"], ar: ["ر"], ms: [] },
      },
    });
  });

  it("gives neither where none is written", () => {
    expect(line("soap | | sabun | soap | | | | |")).toEqual({
      id: "soap",
      terms: { id: ["sabun"], en: ["soap"], "zh-Hant": [], ja: [], ko: [], ar: [], ms: [] },
    });
  });

  it.each([
    "soap",
    "soap | 34 | sabun | soap | | | |",
    "soap | 34 | sabun | soap | | | | | | x",
    " | 34 | a | b | | | | |",
  ])("refuses a line of other cells: %j", (text) => {
    expect(() => readConcepts(text)).toThrow("Not a concept of 9 cells: ");
  });

  it("has a concept a line", () => {
    expect(readConcepts(table)).toHaveLength(16);
  });
});

describe("what a text names", () => {
  it.each([
    ["Rattan chairs for your terrace", ["chair", "rattan", "rattan-chair"]],
    ["Kursi rotan", ["chair", "rattan", "rattan-chair"]],
    ["chair of rattan", ["chair", "rattan"]],
    ["a cane", ["rattan", "walking-stick"]],
    ["walking", []],
    ["walking stick", ["walking-stick"]],
    ["籐椅", ["chair", "rattan", "rattan-chair"]],
    ["おしゃれなラタンチェア", ["rattan", "rattan-chair"]],
    ["らたんちぇあ", ["rattan-chair"]],
    ["いす", ["chair"]],
    ["イス", []],
    ["커피를 주문", ["coffee"]],
    ["라탄 의자를", ["chair", "rattan", "rattan-chair"]],
    ["القهوة", ["coffee"]],
    ["cupping", []],
    ["cups", ["cup"]],
    ["soap", []],
    ["", []],
  ])("%j: %o", (text, ids) => {
    expect(within(text)).toEqual(ids);
  });
});

describe("the stretches of a question", () => {
  it.each([
    ["cheap rattan chair", ["cheap: ", "rattan chair: rattan-chair"]],
    ["chair rattan", ["chair: chair", "rattan: rattan"]],
    ["kopi robusta aceh", ["kopi robusta: robusta", "aceh: place-aceh"]],
    ["walking chair", ["walking: ", "chair: chair"]],
    ["cane", ["cane: rattan walking-stick"]],
    ["木籐椅好", ["木: ", "籐椅: rattan-chair", "好: "]],
    ["籐", ["籐: rattan"]],
    ["木好", ["木好: "]],
    ["커피를", ["커피를: coffee"]],
    ["", []],
  ])("%j are %o", (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe("the terms by themselves", () => {
  it("are kinds of more general ones", () => {
    expect(concepts.general(["robusta", "chair", "arabica"])).toEqual(["coffee"]);
    expect(concepts.general([])).toEqual([]);
  });

  it("of several words are made of parts", () => {
    const parts = concepts.parts("rattan-chair").map((it) => it.concepts);
    expect(parts).toEqual([["rattan"], ["chair"]]);
    expect(concepts.parts("chair")).toEqual([]);
    expect(concepts.parts("unknown")).toEqual([]);
  });

  it("of one spelt word can be what a misspelt one meant, signs alone cannot", () => {
    expect(concepts.singleWords).toEqual(
      expect.arrayContaining(["kopi", "coffee", "rattan", "커피", "قهوه", "コーヒー", "ラタンチェア"]),
    );
    for (const it of ["rattan chair", "籐椅", "いす", "walking"])
      expect(concepts.singleWords).not.toContain(it);
    expect(new Set(concepts.singleWords).size).toBe(concepts.singleWords.length);
  });
});

describe("what goods of a code are", () => {
  const of = (code: string, named: string[] = []) => concepts.ofCode(code, new Set(named));

  it("is what few terms claim by its six digits, and what its own name says", () => {
    expect(of("180100")).toEqual({ are: ["cocoa-bean"], mayBe: [] });
    expect(of("18010000")).toEqual({ are: ["cocoa-bean"], mayBe: [] });
    expect(of("460219").are.toSorted()).toEqual(["basket", "tray"]);
    expect(of("940153").are).toContain("rattan-chair");
  });

  it("may be what many terms claim", () => {
    const { are, mayBe } = of("090111");
    expect(are).toEqual(expect.arrayContaining(["coffee", "beverage-plant"]));
    expect(mayBe.toSorted()).toEqual(["arabica", "luwak", "robusta", "toraja"]);
  });

  it("is furniture where the text names a narrower thing of it, and else may be", () => {
    expect(of("940199").mayBe).toEqual(expect.arrayContaining(["furniture"]));
    expect(of("940199", ["rattan-chair"]).are).toContain("furniture");
    expect(of("940199", ["coffee"]).are).not.toContain("furniture");
  });

  it("is nothing where no term claims it", () => {
    expect(of("330129")).toEqual({ are: [], mayBe: [] });
  });
});
