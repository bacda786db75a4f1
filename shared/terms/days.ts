import { isDay } from "./calendar.ts";
import { caughtBy } from "./caught.ts";
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
  const first = caughtBy<[string, string, string, string]>(yearFirst, plain);
  if (first) return certain(dayOf(first[0], first[2], first[3]));
  const last = caughtBy<[string, string, string, string]>(yearLast, plain);
  if (last) return eitherWay(last[0], last[2], last[3]);
  const dayFirst = caughtBy<[string, string, string]>(dayThenWord, plain);
  if (dayFirst) return named(dayFirst[2], dayFirst[1], dayFirst[0]);
  const monthFirst = caughtBy<[string, string, string]>(wordThenDay, plain);
  if (monthFirst) return named(monthFirst[2], monthFirst[0], monthFirst[1]);
  return { code: "day_malformed" };
}

function eitherWay(one: string, other: string, year: string): Read<string> {
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { code: "day_ambiguous", params: { first: dayFirst, second: monthFirst } };
  return certain(dayFirst ?? monthFirst);
}

function named(year: string, word: string, day: string): Read<string> {
  const month = months.findIndex((names) => names.includes(word.toLowerCase())) + 1;
  return month === 0 ? { code: "day_malformed" } : certain(dayOf(year, String(month), day));
}

function certain(day: string | undefined): Read<string> {
  return day === undefined ? { code: "day_unknown" } : { value: day };
}

/** The day as `2026-01-31`, where the calendar has it. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  const text = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}
