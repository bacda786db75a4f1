import { describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { heardIn, soundOf } from "#shared/market/search/heard.ts";
import { heardAt, heardTogether } from "#shared/market/search/heard-words.ts";
import { readQuestion } from "#shared/market/search/question.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const concepts = conceptsOf(
  readConcepts(`
coffee | 0901 | kopi | coffee | 咖啡 | コーヒー | 커피 | قهوة | kopi
sugar | 1701 | gula | sugar | 糖 | 砂糖 | 설탕 | سكر | gula
chair | 9401 | kursi | chair | 椅子 | 椅子 | 의자 | كرسي | kerusi
wholesale | | grosir | wholesale | 批發 | 卸売 | 도매 | جملة | borong
`).map((it) => ({ ...it, readings: { coffee: "kafei ~kohi", chair: "~isu ~toisu" }[it.id] })),
);
const word = (text: string, script = "letters") => ({ text, script });
const read = (typed: string) => readQuestion(typed, concepts);
const nothing = { asked: [], phrases: [], excluded: [], unwanted: [], isOpen: false, isOfDealings: false };
const coffee = { words: [word("coffee")], concepts: ["coffee"] };

describe("a question as it is read", () => {
  it.each([
    ["", { isOpen: true }],
    [" !?", { isOpen: true }],
    ["the", {}],
    ["x", { isOpen: true }],
    ["coffee", { asked: [coffee] }],
    ["-coffee", { isOpen: true, excluded: [coffee] }],
    ['-"coffee"', { isOpen: true, excluded: [{ words: [word("coffee")], concepts: [] }] }],
    ['"coffee"', { phrases: [[word("coffee")]] }],
    ['coffee-"chair"', { asked: [coffee], phrases: [[word("chair")]] }],
    ["without coffee", { isOpen: true, unwanted: [coffee] }],
    ["0901", { asked: [{ words: [word("0901")], concepts: [], code: "0901" }] }],
    ["٠٩٠١", { asked: [{ words: [word("0901")], concepts: [], code: "0901" }] }],
    ["ＨＳ０９", { asked: [{ words: [word("09")], concepts: [], code: "09" }] }],
    ["cof\u200Bfee", { asked: [coffee] }],
    ["coffee\u0007", { asked: [coffee] }],
    [
      "wholesale",
      {
        isOfDealings: true,
        asked: [{ words: [word("wholesale")], concepts: ["wholesale"], isAside: false }],
      },
    ],
    [
      "wholesale coffee",
      { asked: [{ words: [word("wholesale")], concepts: ["wholesale"], isAside: true }, coffee] },
    ],
    ["kafei", { asked: [{ words: [word("kafei")], concepts: [], heard: ["coffee"], joined: [] }] }],
    [
      "coffee for lamp",
      { asked: [coffee, { words: [word("lamp")], concepts: [], joined: ["forlamp"], isAside: true }] },
    ],
    ["いす", { asked: [{ words: [word("いす", "signs")], concepts: [], heard: ["chair"] }] }],
    ["とういすの", { asked: [{ words: [word("とういす", "signs")], concepts: [], heard: ["chair"] }] }],
  ])("%j", (typed, question) => {
    expect(read(typed)).toEqual({ ...nothing, ...question });
  });

  it.each([..."のをがはでに"])("hears a word before its particle %s", (particle) => {
    expect(read(`いす${particle}`).asked[0]?.words).toEqual([word("いす", "signs")]);
  });

  it("takes four of what shall not be there, four phrases, six exclusions and twelve words", () => {
    const many = "bb cc dd ee ff gg hh ii jj kk ll mm nn".split(" ");
    expect(read(many.map((it) => `without ${it}`).join(" ")).unwanted).toHaveLength(4);
    expect(read(many.map((it) => `"${it}"`).join(" ")).phrases).toHaveLength(4);
    expect(read(many.map((it) => `-${it}`).join(" ")).excluded).toHaveLength(6);
    expect(read(many.join(" ")).asked.map((it) => it.words[0]?.text)).toEqual(many.slice(0, 12));
  });
});

describe("the sound of a spelling", () => {
  it.each([
    ["ohta", "ota"],
    ["oh", "o"],
    ["oha", "oha"],
    ["ohohta", "ohota"],
    ["koukou", "koko"],
    ["matchatcha", "machacha"],
    ["kooottto", "koto"],
    ["syasi", "shashi"],
    ["tyati", "chachi"],
    ["zyajyazi", "jajaji"],
    ["tutu", "tsutsu"],
    ["huhu", "fufu"],
    ["shuchuhu", "shuchufu"],
    ["ampambamma", "anpanbama"],
  ])("%s is %s", (spelling, sound) => {
    expect(soundOf(spelling)).toBe(sound);
  });
});

describe("words that sound like a term", () => {
  const { heard, misheard } = heardIn([
    { id: "tea", readings: "cha nulv" },
    { id: "bean", readings: "doujiang ~mame" },
    { id: "none" },
    { id: "two", readings: "cha" },
  ]);
  const of = (text: string) => heard(wordsOf(text));

  it.each([
    ["cha", ["tea", "two"]],
    ["cha2", ["tea", "two"]],
    ["ch", []],
    ["chaa", ["tea", "two"]],
    ["cha7", []],
    ["dou1jiang4", ["bean"]],
    ["dou jiang", ["bean"]],
    ["dou 漿", []],
    ["mame", ["bean"]],
    ["まめ", ["bean"]],
    ["め", []],
    ["まめ まめ", []],
    ["1dou", []],
  ])("%s: %o", (text, ids) => {
    expect(of(text)).toEqual(ids);
  });

  it("are heard with one letter wrong where they are six letters long, the first right", () => {
    const wrong = (text: string) => wordsOf(text).flatMap((it) => misheard(it));
    expect(wrong("doujang")).toEqual(["bean"]);
    expect(wrong("doujian")).toEqual(["bean"]);
    expect(wrong("doujiangs")).toEqual(["bean"]);
    for (const other of ["doujiang", "toujiang", "doujan", "mamee", "douji4ng9"])
      expect(wrong(other)).toEqual([]);
  });
});

describe("syllables of a word", () => {
  it.each([
    ["ka fei", 0, 2],
    ["ka fei", 1, 0],
    ["ko hi", 0, 2],
    ["coffee chair", 0, 0],
    ["", 0, 0],
  ])("of %j from %i on are %i", (text, at, count) => {
    expect(heardAt(wordsOf(text), at, concepts)).toBe(count);
  });

  it.each([
    ["kafeikohi", ["kafei", "kohi"]],
    ["kafeitoisu", ["kafei", "toisu"]],
    ["kohikohi", ["kohi", "kohi"]],
    ["isukohi", undefined],
    ["kohiisu", undefined],
    ["kafei", undefined],
    ["coffee", undefined],
  ])("written as one, %s, are %o", (text, halves) => {
    const [one] = wordsOf(text);
    expect(one && heardTogether(one, concepts)?.map((it) => it.text)).toEqual(halves);
  });
});
