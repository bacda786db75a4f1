/** The last heading of each HS chapter from 01 on (HS 2022); 0 where a chapter has none. */
const lastHeadings = [
  ...[6, 10, 9, 10, 11, 4, 14, 14, 10, 8, 9, 14, 2, 4, 22, 5, 4, 6, 5, 9, 6, 9, 9, 4, 30, 21, 16, 53, 42, 6],
  ...[5, 15, 7, 7, 7, 6, 7, 27, 26, 17, 15, 6, 4, 21, 4, 2, 7, 23, 11, 7, 13, 12, 11, 8, 16, 9, 5, 11, 11, 6],
  ...[17, 17, 10, 6, 7, 3, 4, 15, 14, 20, 18, 29, 26, 19, 8, 16, 0, 6, 7, 7, 13, 15, 11, 87, 49, 9, 16, 7, 8],
  ...[33, 14, 9, 7, 6, 8, 20, 6],
];

/** Longest code that any country writes: ten digits, and two that some add. */
const mostDigits = 12;

const namesOfTheCode =
  "chapter|(?:sub-?)?heading|bab|الفصل|فصل|البند|بند|h\\.?s\\.?|hts|hsn|btki|ahtn|taric|harmoni[sz]ed|tariff?|税号|稅號|税则|稅則|海关|海關|商品|関税|税番|세번|رمز|كود";
const code =
  "codes?|kod[eo]?|no\\.?|nomor|numbers?|编码|編碼|号列|號列|代码|代碼|编号|編號|コード|番号|코드|번호";
const label = `(?<![\\p{L}\\p{N}])(?:(?:kod[eo]?|pos|رمز|كود)\\s*)?(?:${namesOfTheCode})[\\s-]*(?:(?:${code})[\\s-]*)*[\\s:：#.=-]*`;
const labelled = new RegExp(`${label}(?<digits>\\d{2}(?:[.\\s·-]?\\d{1,6}){0,6})(?![\\p{L}\\p{N}])`, "giu");
/** "第67章", "46류". */
const numbered = /[第제]?\s*(?<digits>(?<!\d)\d{2}(?:\.?\d{2}){0,2})\s*(?:章|類|类|류)/gu;
const plain =
  /(?<![\p{L}\p{N}][.-]?)(?<digits>\d{4}(?:[.·-]\d{2,6}){1,4}|\d{2}[.·]\d{2}(?:[.·-]?\d{2,4}){0,4}|\d{4}(?: \d{2}){1,4}|\d{4,12})(?![.-]?[\p{L}\p{N}])/gu;

/**
 * Takes the HS codes out of a text whose digits are 0 to 9: of any length that a country writes, with dots, blanks or
 * dashes or without, after "HS" and its like or alone. Digits alone are a code where there is such a heading: 1000 and
 * 2026 are none.
 */
export function takeCodes(text: string): { codes: string[]; rest: string } {
  const codes: string[] = [];
  const take = (match: string, digits: string, isNamed: boolean): string => {
    const bare = digits.replaceAll(/\D/g, "");
    if (bare.length > mostDigits || !(isNamed ? isChapter(bare) : isHeading(bare))) return match;
    codes.push(bare);
    return " ";
  };
  const rest = text
    .replaceAll(numbered, (...match) => take(match[0], digitsIn(match), true))
    .replaceAll(labelled, (...match) => take(match[0], digitsIn(match), true))
    .replaceAll(plain, (...match) => take(match[0], digitsIn(match), false));
  return { codes, rest };
}

function digitsIn(match: unknown[]): string {
  return (match.at(-1) as { digits: string }).digits;
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
