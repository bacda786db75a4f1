import { caughtBy } from "./caught.ts";
import { type DecimalMark, type Read, readCount, readFigure } from "./figures.ts";
import { plainText } from "./plain-text.ts";

/** How long each unit is, with the words for it in the site's languages; whatever comes after them is its ending. */
const units: readonly (readonly [days: number, words: RegExp])[] = [
  [1, /^(?:hari|hr|days?|d|日間?|天|일|يوم|يوما|أيام|ايام)(?: kerja)?$/u],
  [
    7,
    /^(?:minggu|mg|pekan|weeks?|wks?|w|週間?|周間?|個?星期|個?禮拜|个星期|주일?|أسبوع|اسبوع|أسابيع|اسابيع)$/u,
  ],
  [30, /^(?:bulan|bln|months?|mos?|[かヶケカ箇個个]?月間?|개월|달|شهر|شهرا|أشهر|اشهر|شهور)$/u],
];
/** Arabic is read the same with its vowel marks, as in يومًا, and without. */
const vowelMarks = /[\u064B-\u0652]/g;
/** "seminggu", "a week": one of it, said without a figure. */
const single = /^(?:se ?(?=hari|minggu|pekan|bulan)|(?:an?|one|satu) )(\p{L}+)$/u;
const counted = /^(.*\d)\s*(\p{L}[\p{L} ]*?)\.?$/u;
const range = /^(.*\d)\s*(?:-|–|—|~|～|to|sampai|hingga|s\/d|sd|至|到|إلى|الى)\s*(\d.*)$/u;

/**
 * Reads how many days something takes, as people write it: `14`, `2 minggu`, `10–14 hari`, `1,5 bulan`, `2週間`. A week has
 * seven days, a month thirty; of a range the longer end counts, and parts of a day are made whole.
 */
export function readDurationDays(text: string, decimal: DecimalMark): Read<number> {
  const plain = plainText(text).toLowerCase().replaceAll(vowelMarks, "");
  const [lone] = caughtBy<[string]>(single, plain) ?? [];
  const one = lone && daysOf(lone);
  if (one) return { value: one };
  const [written, word] = caughtBy<[string, string]>(counted, plain) ?? [plain, ""];
  const days = word === "" ? 1 : daysOf(word);
  if (days === undefined) return { code: "duration_malformed" };
  const [, latest] = caughtBy<[string, string]>(range, written) ?? [];
  return daysFrom(latest ?? written, days, decimal);
}

function daysOf(word: string): number | undefined {
  return units.find(([, words]) => words.test(word.trim()))?.[0];
}

function daysFrom(text: string, days: number, decimal: DecimalMark): Read<number> {
  const figure = readFigure(text);
  if (days > 1 && "figure" in figure && !figure.figure.isNegative) {
    const { whole, decimals } = figure.figure;
    return { value: Math.ceil(Number(`${whole}.${decimals || "0"}`) * days) };
  }
  const count = readCount(text, decimal);
  if ("value" in count) return { value: count.value * days };
  return count.code === "number_malformed" ? { code: "duration_malformed" } : count;
}
