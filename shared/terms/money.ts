import * as z from "zod";
import { Currency, minorDigits } from "./currencies.ts";

/** Ten billion major units of a three-digit currency: far past any price, well inside a safe integer. */
const maximumMinor = 10_000_000_000_000;

/** A whole number of minor units (cents, sen), never negative. */
export const AmountMinor = z.int().min(0).max(maximumMinor);
export const Money = z.strictObject({ amountMinor: AmountMinor, currency: Currency });
export type Money = z.infer<typeof Money>;

/** "IDR 15,000" or "Rp 15.000": ISO 4217's digits, but no decimals where they are all zero in rupiah. */
export function formatMoney(money: Money, locale: string): string {
  const digits = minorDigits[money.currency];
  const shown = money.currency === "IDR" && money.amountMinor % 100 === 0 ? 0 : digits;
  return formatter(locale, money.currency, shown).format(money.amountMinor / 10 ** digits);
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, currency: Currency, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: currency === "IDR" ? "narrowSymbol" : "code",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}

/**
 * Reads a plain decimal such as `12`, `12.5` or `12,50` into minor units without passing through a float; in currencies
 * whose amounts are written whole also `15.000` or `1,500,000`, where groups of three can be nothing but thousands.
 * Returns undefined for anything else, and for more decimals than the currency has.
 */
export function parseAmountMinor(text: string, currency: Currency): number | undefined {
  const match = /^(\d{1,14})(?:[.,](\d{1,3}))?$/.exec(withoutThousands(text.trim(), currency));
  if (!match) return undefined;
  const digits = minorDigits[currency];
  const decimals = match[2] ?? "";
  if (decimals.length > digits) return undefined;
  const minor = Number(`${match[1]}${decimals.padEnd(digits, "0")}`);
  return Number.isSafeInteger(minor) ? minor : undefined;
}

function withoutThousands(text: string, currency: Currency): string {
  const isWhole = currency === "IDR" || minorDigits[currency] === 0;
  return isWhole && /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(text) ? text.replaceAll(/[.,]/g, "") : text;
}

/** The plain decimal that `parseAmountMinor` reads back: what a form field or a CSV cell holds. */
export function amountToText(money: Money): string {
  const digits = minorDigits[money.currency];
  if (digits === 0) return String(money.amountMinor);
  const padded = String(money.amountMinor).padStart(digits + 1, "0");
  const decimals = padded.slice(-digits);
  const whole = padded.slice(0, -digits);
  return /^0+$/.test(decimals) ? whole : `${whole}.${decimals}`;
}
