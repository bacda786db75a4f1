import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, inHalfWidth } from "#shared/market/search/fold.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ..."aÉİßΣ'’ʼ`´s가か゛ｶﾞ葡ﻻأإآٱىةـ",
      "\u064e",
      "\u0301",
      "\u3099",
      "\u200f",
      "\u0654",
      " ",
      "\u0000",
      "\ud800",
    ),
    maxLength: 40,
  }),
);

describe("foldText", () => {
  it("changes nothing in what is folded", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  it("changes nothing in any folded character of the first two planes", () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x1ffff; code++) {
      const folded = foldText(String.fromCodePoint(code));
      if (foldText(folded) !== folded) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it("leaves words parted by one space, without invisible characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text)).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*)?$/u);
        expect(foldText(text)).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
      }),
    );
  });

  it("does not mind case", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcxyzéüñ ") }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });

  it.each([
    ["accents and case", "CAFÉ Crème", "cafe creme"],
    ["a decomposed accent", "cafe\u0301", "cafe"],
    ["hyphens and signs", "Cumi-Cumi & T-Shirt!", "cumi cumi t shirt"],
    ["full-width letters and digits", "ＶＣＯ　９４０１", "vco 9401"],
    ["half-width katakana", "ｶﾊﾞﾝ", "カバン"],
    ["harakat", "قَهْوَة", "قهوه"],
    ["tatweel", "قـــهوة", "قهوه"],
    ["hamza seats and forms of alef", "أإآٱ", "اااا"],
    ["alef maksura and Persian ya", "مقهى مقهی", "مقهي مقهي"],
    ["presentation forms", "ﻻ", "لا"],
    ["Arabic-Indic and Persian digits", "٩٤٠١٥٣ ۹۴۰۱۵۳", "940153 940153"],
    ["direction marks and joiners", "\u200Fبن\u200E ra\u00ADttan\u200D", "بن rattan"],
    ["digits of any script", "०९०१ ๐๙๐๑ ০৯০১", "0901 0901 0901"],
    [
      "a glottal stop, in any spelling",
      "Sa'dan Sa’dan Sa‘dan Saʼdan Saʻdan Saʿdan Sa´dan Sa`dan Sa＇dan",
      "sadan sadan sadan sadan sadan sadan sadan sadan sadan",
    ],
    ["genitives", "women's men’s buyers'", "women men buyers"],
    ["null bytes", "ko\u0000pi", "ko pi"],
    ["nothing but signs", " \u0000-\"*':(", ""],
  ])("folds %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("keeps apart what are different letters", () => {
    expect(foldText("か")).not.toBe(foldText("が"));
    expect(foldText("コーヒー")).toBe("コーヒー");
    expect(foldText("원두")).toBe("원두");
    expect(foldText("กาแฟ")).toBe("กาแฟ");
    expect(foldText("籐椅")).toBe("籐椅");
  });
});

describe("inHalfWidth", () => {
  it.each([
    ["ＨＳ：４６０２．１２", "HS:4602.12"],
    ["！～", "!~"],
    ["＀、。咖啡ﾊ", "＀、。咖啡ﾊ"],
    ["abc", "abc"],
  ])("%s is %s", (full, half) => {
    expect(inHalfWidth(full)).toBe(half);
  });
});
