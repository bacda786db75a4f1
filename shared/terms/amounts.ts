import { remembered } from "#shared/remembered.ts";
import { withoutCurrencyMarks } from "./currency-marks.ts";
import { ambiguous, type DecimalMark, type Figure, type Read, readFigure } from "./figures.ts";
import { type CurrencyCode as Currency, minorDigits } from "./minor-digits.ts";
import { plainText } from "./plain-text.ts";

/** As `Money`, for what carries no schemas to a browser. */
interface Amount {
  amountMinor: number;
  currency: Currency;
}

/** "IDR 15,000" or "Rp 15.000": ISO 4217's digits, but no decimals where they are all zero in rupiah. */
export function formatMoney(money: Amount, locale: string): string {
  return formatted(money, locale, money.currency === "IDR");
}

/** The same, without decimals that are all zero in any currency: where many prices are glanced at, as on cards. */
export function formatMoneyShort(money: Amount, locale: string): string {
  return formatted(money, locale, true);
}

function formatted({ amountMinor, currency }: Amount, locale: string, isBare: boolean): string {
  const unit = 10 ** minorDigits[currency];
  const digits = isBare && amountMinor % unit === 0 ? 0 : minorDigits[currency];
  return formatter(locale, currency, digits).format(amountMinor / unit);
}

const formatter = remembered(
  (locale: string, currency: Currency, digits: number) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: currency === "IDR" ? "narrowSymbol" : "code",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

/**
 * Reads an amount as people write it, `12.50`, `Rp15.000,00` or `$4.50`, into minor units. Three digits after a lone mark
 * part thousands in currencies that are written whole, and decimals where the currency has three and `decimal` says so;
 * else it is asked which is meant. Refuses marks of another currency, and more decimals than the currency has.
 */
export function readAmountMinor(text: string, currency: Currency, decimal: DecimalMark): Read<number> {
  const bare = withoutCurrencyMarks(plainText(text), currency);
  if (typeof bare !== "string") return bare;
  const read = readFigure(bare);
  if ("code" in read) return read.code === "number_shortened" ? read : malformed;
  if ("figure" in read) return minorOf(read.figure, currency);
  if (isWrittenWhole(currency)) return minorOf(read.large, currency);
  const small = minorOf(read.small, currency);
  const isDecimal = read.mark === decimal && (minorDigits[currency] === 3 || "code" in small);
  return isDecimal ? small : ambiguous(read, decimal);
}

const malformed = { code: "amount_malformed" };

/** Rupiah has two decimals after ISO 4217, which nobody writes. */
function isWrittenWhole(currency: Currency): boolean {
  return currency === "IDR" || minorDigits[currency] === 0;
}

function minorOf({ isNegative, whole, decimals }: Figure, currency: Currency): Read<number> {
  const digits = minorDigits[currency];
  const kept = isWrittenWhole(currency) ? decimals : decimals.replace(/0+$/, "");
  if (isNegative || kept.length > digits) return malformed;
  const minor = Number(`${whole}${kept.padEnd(digits, "0")}`);
  return Number.isSafeInteger(minor) ? { value: minor } : malformed;
}

/** The plain decimal of an amount: what a form field holds, and `readAmountMinor` reads back by the same mark. */
export function amountToText(money: Amount, decimal: DecimalMark = "."): string {
  const { whole, decimals } = amountFigure(money);
  return /^0*$/.test(decimals) ? whole : `${whole}${decimal}${decimals}`;
}

/** An amount as a figure, with all decimals that its currency has. */
export function amountFigure({ amountMinor, currency }: Amount): Figure {
  const digits = minorDigits[currency];
  const padded = String(amountMinor).padStart(digits + 1, "0");
  const at = padded.length - digits;
  return { isNegative: false, whole: padded.slice(0, at), decimals: padded.slice(at) };
}
