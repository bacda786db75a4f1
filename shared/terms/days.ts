import type { Read } from "./figures.ts";
import { plainText } from "./plain-text.ts";

const months: readonly (readonly string[])[] = [
  ["jan", "january", "januari"],
  ["feb", "february", "februari", "peb", "pebruari"],
  ["mar", "march", "maret", "mrt"],
  ["apr", "april"],
  ["may", "mei"],
  ["jun", "june", "juni"],
  ["jul", "july", "juli"],
  ["aug", "august", "agu", "agt", "ags", "agustus"],
  ["sep", "sept", "september"],
  ["oct", "october", "okt", "oktober"],
  ["nov", "november", "nop", "nopember"],
  ["dec", "december", "des", "desember"],
];

const time = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
const yearFirst = new RegExp(`^(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})${time}$`);
const yearLast = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`);
const dayThenWord = /^(?:\p{L}+, ?)?(\d{1,2})[-/. ]+(\p{L}+)[-/., ]+(\d{4}|\d{2})$/u;
const wordThenDay = /^(?:\p{L}+, ?)?(\p{L}+)[. ]+(\d{1,2}),? (\d{4})$/u;

/**
 * Reads a day as people and spreadsheets write it, `31/01/2026`, `31-Jan-26` or `31 Januari 2026`, as `2026-01-31`.
 * Where day and month could change places, it is asked; a year of two digits is of this century.
 */
export function readDay(text: string): Read<string> {
  const plain = plainText(text);
  const first = yearFirst.exec(plain);
  if (first) return certain(dayOf(first[1], first[3], first[4]));
  const last = yearLast.exec(plain);
  if (last) return eitherWay(last[1], last[3], last[4]);
  const dayFirst = dayThenWord.exec(plain);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = wordThenDay.exec(plain);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  return { code: "day_malformed" };
}

function eitherWay(one = "", other = "", year = ""): Read<string> {
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { code: "day_ambiguous", params: { first: dayFirst, second: monthFirst } };
  return certain(dayFirst ?? monthFirst);
}

function named(year: string | undefined, word: string | undefined, day: string | undefined): Read<string> {
  const month = months.findIndex((names) => names.includes(word?.toLowerCase() ?? "")) + 1;
  return month === 0 ? { code: "day_malformed" } : certain(dayOf(year, String(month), day));
}

function certain(day: string | undefined): Read<string> {
  return day === undefined ? { code: "day_unknown" } : { value: day };
}

/** The day as `2026-01-31`, where the calendar has it. */
function dayOf(year = "", month = "", day = ""): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const text = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? undefined : text;
}
