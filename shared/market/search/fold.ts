const marks =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const tatweelAndInvisible = /[\u0640\p{Default_Ignorable_Code_Point}]/gu;
const betweenWords = /[^\p{L}\p{N}\p{M}]+/gu;

const letterForms = new Map([
  ["\u0671", "\u0627"], // alef wasla → alef
  ["\u0649", "\u064A"], // alef maksura → ya
  ["\u06CC", "\u064A"], // Persian ya → ya
  ["\u06A9", "\u0643"], // Persian kaf → kaf
  ["\u0629", "\u0647"], // ta marbuta → ha
]);
const arabicForms = /[\u0671\u0649\u06CC\u06A9\u0629]/g;

/** What is written for an apostrophe, a glottal stop or an ayn between letters: one word in any spelling. */
const apostrophes = /(?<=\p{L})['\u2019\u2018\u201B\u02B9\u02BB-\u02BF\u02C8`\u2032\uA78B\uA78C]+(?=\p{L})/gu;
const possessive = /(?<=\p{L})['\u2019\u02BC]s(?!\p{L})/gu;

/** Most terms and words are: plain Latin, kana, Han and Hangul, with single spaces between. */
const isFolded = /^(?:[a-z0-9\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF\uAC00-\uD7A3]+(?: (?=.)|$))+$/;

/**
 * Text as it is compared: what a reader takes for the same word has the same folded form.
 *
 * Compatibility forms (NFKC), case, Latin accents, Arabic harakat, tatweel, hamza seats, the forms of alef, ya and
 * ta marbuta, Hebrew points and invisible characters (direction marks, joiners) make no difference. Digits of any script
 * become 0 to 9. An apostrophe within a word joins what it parts ("Sa'dan" is "sadan"), an English genitive is left out. Whatever is neither letter, digit nor mark separates words, as one space: "T-Shirt!" is "t shirt".
 * Marks that make another letter stay (か and が, the vowel signs of Thai and Hindi). Simplified and Traditional Chinese,
 * hiragana and katakana stay apart.
 *
 * Folding what is folded changes nothing. Nothing is thrown, whatever the text.
 */
export function foldText(text: string): string {
  if (isFolded.test(text)) return text;
  return inAsciiDigits(text)
    .replaceAll("\u00B4", "'")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(tatweelAndInvisible, "")
    .replace(possessive, "")
    .replace(apostrophes, "")
    .replace(arabicForms, (letter) => letterForms.get(letter) ?? letter)
    .replace(betweenWords, " ")
    .trim()
    .normalize("NFC");
}

/** Latin letters, digits and marks of full width, as Chinese and Japanese keyboards write them, in their own. */
export function inHalfWidth(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));
}

/** Digits of any script as 0 to 9. */
export function inAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
}

/** Each script's digits stand together in order: a digit is worth as much as it stands behind its zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
