import { describe, expect, it } from "vitest";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { heardIn, soundOf } from "#shared/market/search/heard.ts";
import { heardAt, heardTogether } from "#shared/market/search/heard-words.ts";
import { romanizedKana } from "#shared/market/search/language/kana.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const named = (id: string, readings: string, en: readonly string[] = []) => ({ id, readings, terms: { en } });
const terms = [
  named("coffee", "kafei ~kohi"),
  named("coffee-bean", "kafeidou ~kohimame"),
  named("silver", "yin ~gin"),
  named("earring", "erhuan"),
  named("wood-ear", "yiner"),
  named("umbrella", "san ~kasa"),
  named("lashes", "jiejiemao ~soknunsop"),
  named("green", "lu nu"),
  named("chair", "~isu ~toisu", ["chair"]),
  named("sieve", "kalu"),
  named("mat", "luma"),
];
const { heard, misheard } = heardIn(terms);
const concepts = conceptsOf(terms);
const wordOf = (text: string) => wordsOf(text)[0] ?? { text, script: "letters" as const };

describe("soundOf", () => {
  it.each([
    ["kohhii", "kohi"],
    ["koohii", "kohi"],
    ["kouhii", "kohi"],
    ["ohmu", "omu"],
    ["ohana", "ohana"],
    ["matcha", "macha"],
    ["kissaten", "kisaten"],
    ["sya", "sha"],
    ["si", "shi"],
    ["tya", "cha"],
    ["ti", "chi"],
    ["zya", "ja"],
    ["jya", "ja"],
    ["zi", "ji"],
    ["tuti", "tsuchi"],
    ["huton", "futon"],
    ["shushi", "shushi"],
    ["chu", "chu"],
    ["sampo", "sanpo"],
    ["hamba", "hanba"],
    ["kami", "kami"],
  ])("%s sounds as %s", (spelt, sound) => {
    expect(soundOf(spelt)).toBe(sound);
  });
});

describe("words as they sound", () => {
  it.each([
    ["kafei", ["coffee"]],
    ["ka fei dou", ["coffee-bean"]],
    ["ka1 fei1", ["coffee"]],
    ["kohii", ["coffee"]],
    ["kohi mame", ["coffee-bean"]],
    ["こーひー", ["coffee"]],
    ["コーヒー", ["coffee"]],
    ["とういす", ["chair"]],
    ["いす", ["chair"]],
    ["かさ", ["umbrella"]],
  ])("%s names what is spelt so", (text, ids) => {
    expect(heard(wordsOf(text))).toEqual(ids);
  });

  it.each(["lu", "咖啡", "kopi", "커피", "い", "とう", "ka-fei!"])("%s names nothing", (text) => {
    expect(heard(wordsOf(text).slice(0, 1))).toEqual([]);
  });

  it("hears ü in any spelling", () => {
    expect(heard(wordsOf("nv"))).toEqual([]);
    expect(heardIn([named("green-tea", "lucha")]).heard(wordsOf("lvcha"))).toEqual(["green-tea"]);
  });

  it("leaves tones out where each syllable has one", () => {
    expect(heard([{ text: "ka1fei1", script: "letters" }])).toEqual(["coffee"]);
    expect(heard([{ text: "ka1fei", script: "letters" }])).toEqual([]);
  });

  it("hears no spelling of two letters, in kana neither", () => {
    expect(heardIn([named("five", "go ~go")]).heard(wordsOf("ご"))).toEqual([]);
    expect(heardIn([named("five", "go ~go")]).heard(wordsOf("go"))).toEqual([]);
    expect(heardIn([named("rice", "gohan ~gohan")]).heard(wordsOf("ごはん"))).toEqual(["rice"]);
  });

  it("hears one tongue alone where it is told so", () => {
    expect(heard(wordsOf("yin"), "Japanese")).toEqual([]);
    expect(heard(wordsOf("gin"), "Japanese")).toEqual(["silver"]);
  });

  it("hears more than one thing that is spelt the same", () => {
    const both = heardIn([named("rattan-chair", "tengyi"), named("rattan", "tengyi tengyi ~tengi")]);
    expect(both.heard(wordsOf("tengyi"))).toEqual(["rattan-chair", "rattan"]);
  });
});

describe("a word with one letter wrong", () => {
  it.each(["sokunsop", "soknunsp", "soknunsops", "sokunnsop"])("%s is heard", (text) => {
    expect(misheard(wordOf(text))).toEqual(["lashes"]);
  });

  it("is heard from six letters on", () => {
    expect(misheard(wordOf("erhuam"))).toEqual(["earring"]);
  });

  it("is heard in Chinese by its own letters", () => {
    expect(misheard(wordOf("kafedou"))).toEqual(["coffee-bean"]);
  });

  it.each(["soknunsop", "doknunsop", "sokunsup", "kafee", "yinez", "速眠素眠速眠"])("%s is not", (text) => {
    expect(misheard(wordOf(text))).toEqual([]);
  });
});

describe("syllables written apart", () => {
  it.each([
    ["ka fei dou", 0, 3],
    ["ka fei x", 0, 2],
    ["yin er huan", 0, 0],
    ["yin er huan", 1, 2],
    ["yin er huan zzz", 0, 0],
    ["ka lu ma", 0, 2],
    ["zzz yyy", 0, 0],
    ["kafei", 0, 0],
  ])("of %s from %i on, %i make a word", (text, at, count) => {
    expect(heardAt(wordsOf(text), at, concepts)).toBe(count);
  });
});

describe("words written as one", () => {
  it("are told apart where both are heard", () => {
    expect(heardTogether(wordOf("kafeikohi"), concepts)?.map(({ text }) => text)).toEqual(["kafei", "kohi"]);
  });

  it.each(["kafei", "kafeixyz", "kafeiwxyz", "wxyzkafei", "chairchair", "yinkasa"])(
    "are none in %s",
    (text) => {
      expect(heardTogether(wordOf(text), concepts)).toBeUndefined();
    },
  );
});

describe("kana in Latin letters", () => {
  it.each([
    ["とういす", "touisu"],
    ["コーヒー", "koohii"],
    ["チャイ", "chai"],
    ["シャツ", "shatsu"],
    ["きゃく", "kyaku"],
    ["バッグ", "baggu"],
    ["マッチ", "matchi"],
    ["ファン", "fan"],
    ["ヴィラ", "vira"],
    ["を", "o"],
    ["っ", ""],
    ["茶いろ", "茶iro"],
  ])("%s is %s", (kana, latin) => {
    expect(romanizedKana(kana)).toBe(latin);
  });
});
