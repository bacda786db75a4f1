import {
  beforeDigits,
  behindChapter,
  behindDigits,
  counted,
  namesOfCodes,
  wordsOfCodes,
} from "./language/code-words.ts";

/** The last heading of each HS chapter from 01 on (HS 2022); 0 where a chapter has none. */
const lastHeadings = [
  ...[6, 10, 9, 10, 11, 4, 14, 14, 10, 8, 9, 14, 2, 4, 22, 5, 4, 6, 5, 9, 6, 9, 9, 4, 30, 21, 16, 53, 42, 6],
  ...[5, 15, 7, 7, 7, 6, 7, 27, 26, 17, 15, 6, 4, 21, 4, 2, 7, 23, 11, 7, 13, 12, 11, 8, 16, 9, 5, 11, 11, 6],
  ...[17, 17, 10, 6, 7, 3, 4, 15, 14, 20, 18, 29, 26, 19, 8, 16, 0, 6, 7, 7, 13, 15, 11, 87, 49, 9, 16, 7, 8],
  ...[33, 14, 9, 7, 6, 8, 20, 6],
];

/** Longest code that any country writes: ten digits, and two that some add. */
const mostDigits = 12;

/** A check digit, as Taiwan writes it behind ten others, is no part of the code. */
const parted = "[.\\s·・/-]";
const checked = "(?:-\\d)?";
const cjk = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]";
/** Letters of words that are written apart. */
const letter = `(?:(?!${cjk})\\p{L})`;

const apart = (words: string) => `(?<!${letter}|\\p{N})(?:${words})(?!${letter})`;
const words = (lists: readonly [string, string, string]) => {
  const [latin, arabic, run] = lists;
  return `(?:${apart(`${latin}|${arabic}`)}|${run})`;
};
const name = words(namesOfCodes);
const along = words(wordsOfCodes);
/** The edition of a tariff, which is no heading of chapter 20. */
const edition = "(?:20[12]\\d(?!\\d|[.])\\s+(?=\\d))?";
const label = `(?:${along}[\\s-]*)*${name}(?:[\\s-]*(?:${name}|${along}))*[\\s:：#=().)-]*${edition}${beforeDigits}`;

const labelled = new RegExp(
  `${label}(?<digits>(?<!\\d)\\d{2}(?:${parted}?\\d{1,6}){0,6}?)${checked}(?!${parted}?\\d|${letter})(?:${behindDigits})?`,
  "giu",
);
const chapter = apart("chapter|chap\\.?|bab|الفصل|فصل");
/** "第67章", "46류", "chapter 9". */
const numbered = new RegExp(
  `(?:[第제]\\s*(?<one>\\d)${behindChapter}|${chapter}\\s+(?<alone>\\d)(?!\\d|[.])|[第제]?\\s*(?<digits>(?<!\\d)\\d{2}(?:\\.?\\d{2}){0,2})${behindChapter})`,
  "giu",
);
const grouped = `\\d{4}(?:[.·・/-]\\d{2,6}){1,4}|\\d{2}[.·・]\\d{2}(?:[.·・-]?\\d{2,4}){0,4}`;
/** "第0307.49号", "제7113호", "7113.11に該当". */
const inRun = new RegExp(
  `(?<!${letter}|\\d)[第제]\\s*(?<whole>${grouped}|\\d{4,10})${checked}(?:${behindDigits})?(?!\\d)|(?<!(?:${letter}|\\d)[.-]?)(?<marked>${grouped}|\\d{4,10})${checked}${behindDigits}|(?<!(?:${letter}|\\d)[.-]?)(?<digits>${grouped})${checked}(?!${counted})(?=${cjk})|(?<=${cjk})(?<behind>${grouped})${checked}(?!${counted}|[.-]?(?:${letter}|\\d))`,
  "giu",
);
const plain = new RegExp(
  `(?<![\\p{L}\\p{N}][.-]?)(?<digits>${grouped}|\\d{4}(?: \\d{2}){1,4}|\\d{4} \\d{4}|\\d{2}(?: \\d{2}){2,4}|\\d{4,12})${checked}(?![.-]?[\\p{L}\\p{N}]|${counted})`,
  "giu",
);
const aroundCodes = new RegExp(
  `${name}(?:[\\s-]*${along})*|${apart(`${wordsOfCodes[0]}|${wordsOfCodes[1]}`)}`,
  "giu",
);

/**
 * Takes the HS codes out of a text whose digits are 0 to 9: of any length that a country writes, with dots, blanks,
 * dashes or slashes or without, after "HS" and its like, within a run of signs (第0307.49号) or alone; with the words that
 * say that they are codes. Digits alone are a code where there is such a heading: 1000 and 2026 are none.
 */
export function takeCodes(text: string): { codes: string[]; rest: string } {
  const codes: string[] = [];
  const take = (match: string, digits: string, isNamed: boolean): string => {
    const bare = digits.replaceAll(/\D/g, "");
    const code = bare.length === 1 ? `0${bare}` : bare;
    if (isNamed && /^20[12]\d$/.test(code)) return match;
    if (code.length > mostDigits || !(isNamed ? isChapter(code) : isHeading(code))) return match;
    codes.push(code);
    return " ";
  };
  const rest = text
    .replaceAll(numbered, (...match) => take(match[0], digitsIn(match), true))
    .replaceAll(labelled, (...match) => take(match[0], digitsIn(match), true))
    .replaceAll(inRun, (...match) => take(match[0], digitsIn(match), false))
    .replaceAll(plain, (...match) => take(match[0], digitsIn(match), false));
  return { codes, rest: codes.length > 0 ? rest.replaceAll(aroundCodes, " ") : rest };
}

function digitsIn(match: unknown[]): string {
  const groups = match.at(-1) as Record<string, string | undefined>;
  return Object.values(groups).find((it) => it !== undefined) ?? "";
}

function isChapter(digits: string): boolean {
  return (lastHeadings[Number(digits.slice(0, 2)) - 1] ?? 0) > 0;
}

function isHeading(digits: string): boolean {
  const heading = Number(digits.slice(2, 4));
  return heading > 0 && heading <= (lastHeadings[Number(digits.slice(0, 2)) - 1] ?? 0);
}

/** Shorter and shorter beginnings of a code, from the longest that lies between two of its pairs: of 09011190 these are 090111, 0901 and 09. */
export function beginningsOf(digits: string): string[] {
  const lengths = [10, 8, 6, 4, 2].filter((length) => length < digits.length);
  return lengths.map((length) => digits.slice(0, length));
}
