import { describe, expect, it } from "vitest";
import { wordAlike } from "#shared/alike-letters.ts";
import { cleanText } from "#shared/clean-text.ts";
import { asName, name } from "#shared/names.ts";

/** Signs beyond ASCII by their numbers, as a failure shows them. */
const seen = (text: string) =>
  text.replaceAll(/[^\n -~]/gu, (sign) => `<${(sign.codePointAt(0) ?? 0).toString(16)}>`);

describe("cleanText", () => {
  it.each([
    ["a\r\nb\rc\n\rd", "a\nb\nc\n\nd"],
    ["a\vb\fc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"],
    ["a\u2800\u2800b", "a  b"],
    ["a\u00AD\u200B\u2060\u3164\uFEFF\u034F\u115Fb", "ab"],
    ["a\u200E\u200F\u061Cb", "a\u200E\u200F\u061Cb"],
    ["a\u0000\u001Bb\tc", "a\u0000\u001Bb\tc"],
    ["kopi", "kopi"],
    ["", ""],
  ])("of %j is %j", (text, clean) => {
    expect(seen(cleanText(text))).toBe(seen(clean));
  });

  it.each([
    ["a letter of Arabic", "\u0645\u200C\u0646", "\u0645\u200C\u0646"],
    ["a mark of Hindi", "\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937"],
    ["an emoji", "\u{1F469}\u200D\u{1F33E}", "\u{1F469}\u200D\u{1F33E}"],
    ["an emoji's colour", "\u{1F469}\u{1F3FD}\u200D\u{1F33E}", "\u{1F469}\u{1F3FD}\u200D\u{1F33E}"],
    ["Latin", "a\u200Cb", "ab"],
    ["Greek", "α\u200Dβ", "αβ"],
    ["Cyrillic", "я\u200Dж", "яж"],
    ["Han", "咖\u200D啡", "咖啡"],
    ["Hiragana", "か\u200Dき", "かき"],
    ["Katakana", "カ\u200Dキ", "カキ"],
    ["Hangul", "커\u200D피", "커피"],
    ["a blank", "1 \u200D2", "1 2"],
    ["nothing", "\u200D1", "1"],
    ["another joiner", "\u0645\u200C\u200C\u0646", "\u0645\u200C\u0646"],
  ])("keeps a joiner behind what is written with one: %s", (_, text, clean) => {
    expect(seen(cleanText(text))).toBe(seen(clean));
  });

  it.each([
    ["a sign", "❤\uFE0F", "❤\uFE0F"],
    ["a digit", "1\uFE0F\u20E3", "1\uFE0F\u20E3"],
    ["a letter", "葛\u{E0100}", "葛\u{E0100}"],
    ["a mark", "e\u0301\uFE00", "e\u0301\uFE00"],
    ["punctuation", "!\uFE0F", "!\uFE0F"],
    ["a blank", "a \uFE0F", "a "],
    ["nothing", "\uFE0Fa", "a"],
    ["another selector", "❤\uFE0F\uFE0E\uFE0F", "❤\uFE0F"],
  ])("keeps a variation of what has one: %s", (_, text, clean) => {
    expect(seen(cleanText(text))).toBe(seen(clean));
  });

  it.each([
    ["behind a black flag", "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}", "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}"],
    ["behind a letter", "a\u{E0067}\u{E007F}", "a"],
    ["past the seventh", `\u{1F3F4}${"\u{E0067}".repeat(8)}`, `\u{1F3F4}${"\u{E0067}".repeat(7)}`],
  ])("keeps the letters of a flag: %s", (_, text, clean) => {
    expect(seen(cleanText(text))).toBe(seen(clean));
  });

  it.each([
    ["no text from right to left", "a\u202Ab\u202C\u2067c\u2069\u202Ed", "abcd"],
    ["an embedding", "ب\u202Aa\u202C", "ب\u2066a\u2069"],
    ["an embedding to the left", "ب\u202Ba\u202C", "ب\u2067a\u2069"],
    ["overrides", "ب\u202Da\u202C\u202Eb\u202Cc", "بabc"],
    ["isolates", "ب\u2066a\u2069\u2067b\u2069\u2068c\u2069", "ب\u2066a\u2069\u2067b\u2069\u2068c\u2069"],
    ["what is never closed", "ب\u2068a\u202Ab", "ب\u2068a\u2066b\u2069\u2069"],
    ["what was never opened", "ب\u2069a\u202Cb", "بab"],
    ["an isolate that no embedding's end closes", "ب\u2066a\u202Cb\u2069c", "ب\u2066ab\u2069c"],
    ["an isolate that closes what is open in it", "ب\u2066a\u202Ab\u2069c", "ب\u2066a\u2066b\u2069\u2069c"],
    ["an end within an embedding within none", "ب\u202Aa\u2069b\u202Cc", "ب\u2066ab\u2069c"],
    ["a line of its own", "ب\u2066a\nb\u2069\u2067ب", "ب\u2066a\u2069\nb\u2067ب\u2069"],
    ["Hebrew", "ק\u202Aa", "ק\u2066a\u2069"],
    ["Thaana", "ހ\u202Aa", "ހ\u2066a\u2069"],
    ["Syriac", "ܐ\u202Aa", "ܐ\u2066a\u2069"],
    ["Nko", "ߊ\u202Aa", "ߊ\u2066a\u2069"],
    ["Phoenician", "\u{10900}\u202Aa", "\u{10900}\u2066a\u2069"],
    ["Adlam", "\u{1E900}\u202Aa", "\u{1E900}\u2066a\u2069"],
  ])("settles the turns of a line: %s", (_, text, clean) => {
    expect(seen(cleanText(text))).toBe(seen(clean));
  });

  it("turns eight deep and no deeper, and closes each in its place", () => {
    const deep = `ب${"\u2067".repeat(10)}a${"\u2069".repeat(10)}b`;
    expect(seen(cleanText(deep))).toBe(seen(`ب${"\u2067".repeat(8)}a${"\u2069".repeat(8)}b`));
  });
});

describe("a word that looks like another", () => {
  it.each([
    ["Kоpi", "Kоpi"],
    ["Sari Kоpi Bali", "Kоpi"],
    ["αb", "αb"],
    ["aա", "aա"],
    ["жα", "жα"],
    ["сосо жук", undefined],
    ["сосо", "сосо"],
    ["ΑΒ", "ΑΒ"],
    ["ΑΒ Γ", undefined],
    ["ᏚᎪ", "ᏚᎪ"],
    ["kɑpi", "kɑpi"],
    ["Kopi 咖啡", undefined],
    ["Kopi咖啡", undefined],
    ["Kopi", undefined],
    ["1-2", undefined],
    ["", undefined],
    ["ŁÓDŹ ẞ Ɓ", undefined],
  ])("of %j is %j", (text, word) => {
    expect(wordAlike(text)).toBe(word);
  });

  it.each([..."АВЕЁКМНОРСТУХЅІЇЈҮҺԚԜӀаеёкорсухѕіїјүһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧον"])(
    "is one of letters such as %s alone",
    (letter) => {
      expect(wordAlike(`${letter}${letter}`)).toBe(`${letter}${letter}`);
    },
  );

  it.each([..."БГДЖЗИЛПФЦЧШЩЫЭЮЯΓΔΘΛΞΠΣΦΨΩ"])("is none with %s in it", (letter) => {
    expect(wordAlike(`${letter}${letter}`)).toBeUndefined();
  });

  it.each("გა אב ب ހ क ক ਕ ક କ க క ಕ ക ක ก ກ ཀ က አ ក ᠠ 漢 ひ カ ㄅ 한 ꦏ ᬓ ᮊ ᯂ ᨀ ꤰ".split(" "))(
    "is none in a script of today: %s",
    (word) => {
      expect(wordAlike(word)).toBeUndefined();
    },
  );
});

describe("an address in a name", () => {
  const isAddress = (text: string) =>
    name(1, 100)
      .safeParse(text)
      .error?.issues.some((it) => it.message === "name_is_address") ?? false;

  it.each([
    ...["x://y", "a@b", "www.x", "http:x", "https:x", "ftp:x", "mailto:x", "tel:1", "sms:1", "javascript:x"],
    ...[
      "data:x",
      "(http:x",
      "HTTP:x",
      "evil.id/x",
      "evil.id:8",
      "evil.id?x",
      "evil.id#x",
      "a.b-c.id/x",
      "(evil.id/x",
    ],
  ])("is %s, beside words or alone", (text) => {
    expect(isAddress(text)).toBe(true);
    expect(isAddress(`Kopi ${text} Sari`)).toBe(true);
    expect(asName(`Kopi ${text} Sari`)).toBe("Kopi Sari");
  });

  it.each([
    "evil.id",
    "Kopi: Sari",
    "@ Kopi",
    "Kopi @",
    "evil.i/x",
    "evil.id/",
    "hotel:5",
    "evil/x",
    "xhttp:x",
    "www",
  ])("is not %s", (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it("is not looked for in what is too long, or of several lines", () => {
    const codes = (text: string) =>
      name(1, 5)
        .safeParse(text)
        .error?.issues.map((it) => it.message || it.code);
    expect(codes("a@b c d e f g")).toHaveLength(1);
    expect(codes("a@b\nc")).toEqual(["text_not_one_line"]);
  });
});

describe("what somebody is called", () => {
  it("is at most as long as is asked, and read no further than a thousand letters", () => {
    expect(asName("a".repeat(121))).toBe("a".repeat(120));
    expect(asName("a".repeat(120))).toBe("a".repeat(120));
    expect(asName("abc de", 4)).toBe("abc");
    expect(asName(`${" ".repeat(999)}ab`)).toBe("a");
    expect(asName("a🌿", 2)).toBe("a");
  });

  it.each(["´", "΄", "᾽", "᾿"])("has an apostrophe for %s", (accent) => {
    expect(asName(`Sa${accent}dan ${accent}`)).toBe("Sa'dan '");
    expect(name(1, 100).parse(`Sa${accent}dan`)).toBe("Sa'dan");
  });

  it("names in a refusal no more than forty letters of a word", () => {
    const { error } = name(1, 100).safeParse(`о${"a".repeat(60)}`);
    expect(error?.issues[0]).toMatchObject({ params: { word: `о${"a".repeat(39)}` } });
  });
});
