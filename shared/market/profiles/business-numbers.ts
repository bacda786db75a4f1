import { isDay } from "#shared/terms/calendar.ts";
import { typed } from "#shared/text.ts";

/** Nomor Induk Berusaha: 13 digits; only the form can be checked. */
export const Nib = typed(60)
  .transform((text) => text.replaceAll(/[\s.\-‐‑–−]/g, ""))
  .refine((digits) => /^\d{13}$/.test(digits), { error: "nib_malformed" })
  .meta({
    description: "13 digits; blanks, dots and hyphens are left out.",
    pattern: "^[\\s.-]*(\\d[\\s.-]*){13}$",
    examples: ["1234567890123"],
  });

/**
 * Taxpayer number, 15 digits (`NN.NNN.NNN.C-KPP.BBB`, the ninth a Luhn check digit over the first nine), or 16: a
 * resident's NIK, or `0` before the old 15. Dots, dashes and spaces are dropped.
 */
export const Npwp = typed(60)
  .transform((text) => text.replaceAll(/[\s.\-‐‑–−]/g, ""))
  .refine(isNpwp, { error: "npwp_malformed" })
  .meta({
    description: "15 or 16 digits; blanks, dots and hyphens are left out.",
    pattern: "^[\\s.-]*(\\d[\\s.-]*){15,16}$",
    examples: ["013121660091000"],
  });

function isNpwp(digits: string): boolean {
  if (/^\d{15}$/.test(digits)) return passesLuhn(digits.slice(0, 9));
  if (!/^\d{16}$/.test(digits)) return false;
  if (digits.startsWith("0")) return passesLuhn(digits.slice(1, 10));
  return isNik(digits);
}

/**
 * Sixteen digits `PPKKCC DDMMYY SSSS`, with 40 added to a woman's day, which must be a day of the calendar in one of the
 * last two centuries. The area is never checked: it may be old.
 */
function isNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  const birthday = String(day > 40 ? day - 40 : day).padStart(2, "0");
  // 2000 had all days of 1900 and one more; the years behind them have the same ones.
  return isDay(`20${digits.slice(10, 12)}-${digits.slice(8, 10)}-${birthday}`);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, position) => {
    const doubled = Number(digit) * (position % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** A number of which only the last four digits are readable. */
export function maskNumber(digits: string): string {
  return "•".repeat(Math.max(0, digits.length - 4)) + digits.slice(-4);
}
