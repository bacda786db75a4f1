import { describe, expect, it } from "vitest";
import { isBesideTheGoods } from "#shared/market/search/asides.ts";
import { beginningsOf, takeCodes } from "#shared/market/search/asked-codes.ts";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { heardIn, soundOf } from "#shared/market/search/heard.ts";
import { termsOfSale, titleParts } from "#shared/market/search/offered.ts";
import { readQuestion } from "#shared/market/search/question.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const concepts = conceptsOf(
  readConcepts(`
rattan | 1401 | rotan | rattan | 籐 | ラタン | 라탄 | روطان | rotan
chair | 9401 | kursi | chair | 椅子 | 椅子 | 의자 | كرسي | kerusi
coffee | 0901 | kopi | coffee | 咖啡 | コーヒー | 커피 | قهوة | kopi
sugar | 1701 | gula | sugar | 糖 | 砂糖 | 설탕 | سكر | gula
hotel | | hotel | hotel | 酒店 | ホテル | 호텔 | فندق | hotel
wholesale | | grosir | wholesale | 批發 | 卸売 | 도매 | جملة | borong
sample | | sampel | sample | 樣品 | サンプル | 샘플 | عينة | sampel
`),
);
const textOf = ({ words }: { words: readonly { text: string }[] }) => words.map((it) => it.text).join(" ");
const read = (typed: string) => {
  const { asked, unwanted } = readQuestion(typed, concepts);
  return {
    sought: asked.filter((it) => !it.isAside).map(textOf),
    aside: asked.filter((it) => it.isAside).map(textOf),
    unwanted: unwanted.map(textOf),
  };
};

describe("what shall not be there", () => {
  it.each([
    ["coffee without sugar", ["coffee"], ["sugar"]],
    ["coffee no sugar", ["coffee"], ["sugar"]],
    ["sugar free coffee", ["coffee"], ["sugar"]],
    ["coffee free of sugar", ["coffee"], ["sugar"]],
    ["kopi tanpa gula", ["kopi"], ["gula"]],
    ["설탕 없는 커피", ["커피"], ["설탕"]],
    ["قهوة بدون سكر", ["قهوه"], ["سكر"]],
    ["free sample coffee", ["coffee"], []],
    ["without sugar, rattan", ["rattan"], ["sugar"]],
    ["coffee sugar", ["coffee", "sugar"], []],
  ])("%j seeks %o without %o", (typed, sought, unwanted) => {
    const got = read(typed);
    expect(got.unwanted).toEqual(unwanted);
    expect(got.sought).toEqual(expect.arrayContaining(sought));
    for (const it of unwanted) expect(got.sought).not.toContain(it);
  });
});

describe("what is said beside what is sought", () => {
  it.each([
    ["rattan chair for hotel", ["hotel"]],
    ["kursi untuk hotel", ["hotel"]],
    ["wholesale coffee", ["wholesale"]],
    ["500 coffee", ["500"]],
    ["coffee", []],
  ])("%j: %o", (typed, aside) => {
    expect(read(typed).aside).toEqual(aside);
  });

  it("is what is sought, where nothing else is", () => {
    expect(read("wholesale")).toEqual({ sought: ["wholesale"], aside: [], unwanted: [] });
    expect(read("for hotel").sought).toContain("hotel");
  });

  it("is a number or a term of how one buys", () => {
    const beside = (text: string, ids: string[]) => isBesideTheGoods({ words: wordsOf(text), concepts: ids });
    expect([beside("500", []), beside("20kg", []), beside("coffee", []), beside("20kgs2", [])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([
      beside("x", ["wholesale"]),
      beside("x", ["unit-kgm", "moq"]),
      beside("x", ["wholesale", "coffee"]),
    ]).toEqual([true, true, false]);
  });
});

describe("the HS codes of a question", () => {
  it.each([
    ["4402", ["4402"], " "],
    ["charcoal HS4402.90", ["440290"], "charcoal  "],
    ["0901.11.10.00", ["0901111000"], " "],
    ["hs code 09", ["09"], " "],
    ["0901 11", ["090111"], " "],
    ["90-111", [], "90-111"],
    ["2026 coffee", [], "2026 coffee"],
    ["9899", [], "9899"],
    ["7701", [], "7701"],
    ["0900", [], "0900"],
    ["x4402", [], "x4402"],
  ])("%j: %o", (text, codes, rest) => {
    expect(takeCodes(text)).toEqual({ codes, rest });
  });

  it("begin by their pairs, the longest first", () => {
    expect(beginningsOf("09011190")).toEqual(["090111", "0901", "09"]);
    expect(beginningsOf("090111")).toEqual(["0901", "09"]);
    expect(beginningsOf("0901111000")).toEqual(["09011110", "090111", "0901", "09"]);
  });
});

describe("words as they sound", () => {
  it.each([
    ["koohii", "kohii"],
    ["kouhi", "kohi"],
    ["tuti", "tsuchi"],
    ["sampo", "sanpo"],
    ["matcha", "maccha"],
  ])("%s as %s", (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it("name what is spelt so, in one word or more", () => {
    const { heard } = heardIn([
      { id: "coffee", readings: "kafeidou ~kohi" },
      { id: "bean", readings: "~mame" },
    ]);
    expect(heard(wordsOf("ka fei dou"))).toEqual(["coffee"]);
    expect(heard(wordsOf("kohii"))).toEqual(["coffee"]);
    expect([heard(wordsOf("ko")), heard(wordsOf("咖啡")), heard(wordsOf("kopi"))]).toEqual([[], [], []]);
  });
});

describe("what a listing offers", () => {
  it("is told by its title from what it comes with", () => {
    expect(titleParts("Rattan bag with songket lining")).toEqual({
      main: "Rattan bag",
      aside: "with songket lining",
    });
    expect(titleParts("Tas rotan dengan kain")).toEqual({ main: "Tas rotan", aside: "dengan kain" });
    expect(titleParts("Jaket berlapis satin")).toEqual({ main: "Jaket", aside: "berlapis satin" });
    expect(titleParts("Cangkir BESERTA tatakan")).toEqual({ main: "Cangkir", aside: "BESERTA tatakan" });
    expect(titleParts("Box with lid with lock")).toEqual({ main: "Box", aside: "with lid with lock" });
    for (const title of ["Rattan bag", "With love", "Bag withal x", "Bag with", ""])
      expect(titleParts(title)).toEqual({ main: title, aside: "" });
  });

  it("is sold by an Incoterm and a unit", () => {
    expect(termsOfSale({ incoterm: "FOB", unit: "KGM" })).toEqual(["incoterm-fob", "unit-kgm"]);
    expect(termsOfSale({})).toEqual([]);
    expect(termsOfSale({ incoterm: "FCA" })).toEqual(["incoterm-fca"]);
    expect(termsOfSale({ unit: "H87" })).toEqual(["unit-h87"]);
  });
});
