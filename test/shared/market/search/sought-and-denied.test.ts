import { describe, expect, it } from "vitest";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { titleParts } from "#shared/market/search/offered.ts";
import { readQuestion } from "#shared/market/search/question.ts";

const concepts = conceptsOf([
  { id: "coffee", terms: { en: ["coffee"], ja: ["コーヒー"], ko: ["커피"], "zh-Hant": ["咖啡"] } },
  { id: "robusta", terms: { en: ["robusta"], ja: ["ロブスタ"] } },
  { id: "chair", terms: { en: ["chair"], "zh-Hant": ["椅子"], ja: ["椅子", "チェア"], id: ["kursi"] } },
  { id: "rattan", terms: { en: ["rattan"], "zh-Hant": ["藤製品"], ja: ["籐製品"], id: ["rotan"] } },
  { id: "banana", terms: { en: ["banana"], ko: ["바나나"], id: ["pisang"] } },
  { id: "chips", terms: { en: ["chips"], ko: ["칩"], id: ["keripik"] } },
  { id: "sugar", terms: { en: ["sugar"], ko: ["설탕"] } },
  { id: "pepper", terms: { en: ["black pepper"], "zh-Hant": ["黑胡椒"] } },
  { id: "bowl", terms: { en: ["bowl"] } },
  { id: "cafe", terms: { en: ["café"] } },
]);

function read(text: string) {
  const { asked, unwanted } = readQuestion(text, concepts);
  const names = (all: typeof asked) => all.flatMap((it) => it.concepts);
  return {
    sought: names(asked.filter((it) => !it.isAside)),
    aside: names(asked.filter((it) => it.isAside)),
    unwanted: names(unwanted),
  };
}

describe("what shall not be there", () => {
  it.each([
    ["chips other than banana", ["chips"], ["banana"]],
    ["chips that aren't banana", ["chips"], ["banana"]],
    ["robusta instead of coffee", ["robusta"], ["coffee"]],
    ["coffee, not made with sugar", ["coffee"], ["sugar"]],
    ["keripik selain pisang", ["chips"], ["banana"]],
    ["keripik yang tak pakai pisang", ["chips"], ["banana"]],
    ["ada tak kursi rotan", ["chair", "rattan"], []],
    ["椅子以外の籐製品", ["rattan"], ["chair"]],
    ["ロブスタを除くコーヒー", ["coffee"], ["robusta"]],
    ["ロブスタではなくコーヒー", ["coffee"], ["robusta"]],
    ["除了椅子以外的藤製品", ["rattan"], ["chair"]],
    ["除了椅子藤製品", ["rattan"], ["chair"]],
    ["바나나 말고 칩", ["chips"], ["banana"]],
    ["바나나말고 칩", ["chips"], ["banana"]],
    ["바나나 뺀 칩", ["chips"], ["banana"]],
    ["설탕이 들어가지 않은 커피", ["coffee"], ["sugar"]],
  ])("%s", (text, sought, unwanted) => {
    expect(read(text)).toMatchObject({ sought, unwanted });
  });
});

describe("what is sought in a sentence", () => {
  it.each([
    ["we run a café and are looking for coffee", ["coffee"], ["cafe"]],
    ["We are a café. We want to buy chairs", ["chair"], ["cafe"]],
    ["kami café dan mencari kursi rotan", ["chair", "rattan"], ["cafe"]],
    ["bowls to serve coffee in", ["bowl"], ["coffee"]],
    ["looking for bowls for coffee", ["bowl"], ["coffee"]],
    ["rattan chairs that we are looking for", ["rattan", "chair"], []],
  ])("%s", (text, sought, aside) => {
    expect(read(text)).toMatchObject({ sought, aside });
  });
});

describe("a sign that is wrong", () => {
  it("is forgiven in three or more", () => {
    const [asked] = readQuestion("黑胡菽", concepts).asked;
    expect(asked).toMatchObject({ words: [{ text: "黑胡菽" }], heard: ["pepper"] });
  });

  it("is not in two, nor are two wrong ones", () => {
    expect(readQuestion("咖非", concepts).asked.every(({ heard }) => heard === undefined)).toBe(true);
    expect(readQuestion("黑甲乙", concepts).asked.every(({ heard }) => heard === undefined)).toBe(true);
  });
});

it("takes a small kana for the large one", () => {
  expect(read("チエア").sought).toEqual(["chair"]);
});

describe("a title's packing", () => {
  it.each([
    ["House roast of Ijen, 250 g bags with valve", "House roast of Ijen,", "250 g bags with valve"],
    ["Spinning tops, turned by hand, bag of five", "Spinning tops, turned by hand", ", bag of five"],
    ["Coconut nectar, 75 Brix, in 25 kg pails", "Coconut nectar, 75 Brix,", "in 25 kg pails"],
    ["Keripik tempe ketumbar, kantong 100 g", "Keripik tempe ketumbar,", "kantong 100 g"],
    ["Gasing bubut, kantong isi lima", "Gasing bubut,", "kantong isi lima"],
    ["印尼花生辣醬,250 克玻璃瓶", "印尼花生辣醬,", "250 克玻璃瓶"],
    ["طقم صلاة مع حقيبة", "طقم صلاة", "مع حقيبة"],
  ])("of %s goes with it", (title, main, aside) => {
    expect(titleParts(title)).toEqual({ main, aside });
  });

  it.each(["Leather bag, 30 cm", "Serving bowl, 350 ml", "10 kg bags"])("is none in %s", (title) => {
    expect(titleParts(title)).toEqual({ main: title, aside: "" });
  });
});
