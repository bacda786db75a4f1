import { describe, expect, it } from "vitest";
import { heardInArabic } from "#shared/market/search/heard-arabic.ts";
import {
  consonantsOf,
  keysOfSpellings,
  patternOfSpellings,
  spelledTogether,
} from "#shared/market/search/language/romanized-arabic.ts";
import { wordsOf } from "#shared/market/search/words.ts";

const named = (id: string, ...ar: string[]) => ({ id, terms: { ar } });
const english = new Set(["suit", "farm"]);
const heard = heardInArabic(
  [
    named("charcoal", "فحم"),
    named("coffee", "قهوة"),
    named("oil", "زيت"),
    named("coconut", "جوز الهند"),
    named("coconut-oil", "زيت جوز الهند"),
    named("lady", "ست"),
    named("handbag", "حقيبة يد"),
    named("sweets", "حلوى"),
    named("incense", "بخور"),
  ],
  ({ text }) => english.has(text),
);

describe("Arabic in Latin letters", () => {
  it.each([
    ["fahm", ["charcoal"]],
    ["fa7m", ["charcoal"]],
    ["al fahm", ["charcoal"]],
    ["qahwa", ["coffee"]],
    ["kahwah", ["coffee"]],
    ["gahwa", ["coffee"]],
    ["zayt", ["oil"]],
    ["zeit", ["oil"]],
    ["jawz al hind", ["coconut"]],
    ["jawz el hind", ["coconut"]],
    ["zayt jawz hind", ["coconut-oil"]],
    ["jawzalhind", ["coconut"]],
    ["jawz alhind", ["coconut"]],
    ["jawzulhind", ["coconut"]],
    ["haqibat yad", ["handbag"]],
    ["haqiba yad", ["handbag"]],
    ["halwa", ["sweets"]],
    ["bakhoor", ["incense"]],
    ["bukhur", ["incense"]],
    ["farm", []],
    ["suit", []],
    ["fahim", ["charcoal"]],
    ["fahoom", []],
    ["zt", []],
    ["cof", []],
    ["qahw", []],
    ["f", []],
    ["fahm 25", []],
  ])("%s names %j", (text, ids) => {
    expect(heard(wordsOf(text))).toEqual(ids);
  });

  it("leaves articles out, and those that sound as the next word begins", () => {
    expect(spelledTogether(["jawz", "at", "tib"])).toBe("jawztib");
    expect(spelledTogether(["jawz", "ash", "sham"])).toBe("jawzsham");
    expect(spelledTogether(["al"])).toBe("al");
    expect(spelledTogether(["at", "home"])).toBe("athome");
  });

  it.each([
    ["shai", "c"],
    ["khashab", "xcb"],
    ["sukkar", "skr"],
    ["qurunful", "krnfl"],
    ["Zayt", ""],
    ["z".repeat(41), ""],
  ])("%s has the consonants %s", (spelling, key) => {
    expect(consonantsOf(spelling)).toBe(key);
  });

  it("hears the ending of the feminine before another word", () => {
    expect(keysOfSpellings("حقيبه يد")).toEqual(["hkbd", "hkbtd"]);
    expect(keysOfSpellings("قهوه")).toEqual(["kh"]);
    expect(patternOfSpellings("فحم").test("fahma")).toBe(true);
    expect(patternOfSpellings("فحم").test("ifahm")).toBe(false);
  });
});
