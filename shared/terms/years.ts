import * as z from "zod";
import { caughtBy } from "./caught.ts";
import type { Read } from "./figures.ts";
import { plainText } from "./plain-text.ts";

/** A year with the words that people put around it. */
const year = String.raw`(?:tahun|thn|th|year|since|from|sejak|mulai|sampai|西元|عام|سنة)?\.?\s*(\d{4}|\d{2})\s*(?:年|년|م)?`;
const one = new RegExp(`^${year}$`, "u");
const range = new RegExp(
  `^${year}\\s*(?:-|–|—|~|～|/|to|until|till|sampai|hingga|s/d|sd|至|到|から|부터|إلى|الى)\\s*${year}$`,
  "u",
);
/** Two digits from here on are of the last century: nobody's work abroad is older. */
const firstOfLastCentury = 60;

/** Where the day begins first, it is so many milliseconds ahead of UTC. */
const earliestDay = 14 * 3_600_000;

/** The last year that has begun anywhere. */
function latestYear(): number {
  return new Date(Date.now() + earliestDay).getUTCFullYear();
}

/** A year of somebody's work, as it is kept. */
export const Year = z
  .int()
  .min(1960, { error: "year_unlikely" })
  .max(2100, { error: "year_unlikely", abort: true });

/** One that is told now: it has begun. What was told before, when none was refused, stays readable as a `Year`. */
export const PastYear = Year.refine((year) => year <= latestYear(), {
  error: "year_ahead",
});

/** Reads a year as people write it: `2009`, `th. 2009`, `2009年`, `'09`. */
export function readYear(text: string): Read<number> {
  const [digits] = caughtBy<[string]>(one, plainOf(text)) ?? [];
  return digits === undefined ? { code: "year_unlikely" } : { value: yearOf(digits) };
}

/** Both years where somebody wrote them together: `2009–2017`. */
export function readYears(text: string): { from: number; to: number } | undefined {
  const [from, to] = caughtBy<[string, string]>(range, plainOf(text)) ?? [];
  return from === undefined || to === undefined ? undefined : { from: yearOf(from), to: yearOf(to) };
}

function plainOf(text: string): string {
  return plainText(text).toLowerCase().replaceAll(/['’]/g, "");
}

function yearOf(digits: string): number {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < firstOfLastCentury ? 2000 + number : 1900 + number;
}
