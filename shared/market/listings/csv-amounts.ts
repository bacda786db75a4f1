import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import { certainText, type DecimalMark, type Read } from "#shared/terms/figures.ts";
import { amountFigure, amountToText, type Money, readAmountMinor } from "#shared/terms/money.ts";

/**
 * An amount as a cell. Beside semicolons the comma alone has decimals, so all are written; with a point three decimals
 * might be thousands to whoever reads the file, so they are written as two or four.
 */
export function amountCell(money: Money, decimal: DecimalMark): string {
  if (minorDigits[money.currency] < 3) return amountToText(money, decimal);
  const { whole, decimals } = amountFigure(money);
  if (decimal === ",") return `${whole},${decimals}`;
  return `${whole}.${decimals.endsWith("0") ? decimals.slice(0, -1) : `${decimals}0`}`;
}

interface AmountReading {
  currency: Currency;
  decimal: DecimalMark;
  /** What the listing has there. */
  stored: string | undefined;
}

/**
 * Reads an amount's cell. A bare 1500 in a currency of three decimals is what a spreadsheet makes of 1.500 where points
 * part thousands: unless the listing has that price already, it is asked which is meant.
 */
export function readAmountCell(cell: string, { currency, decimal, stored }: AmountReading): Read<number> {
  const read = readAmountMinor(cell, currency, decimal);
  if (minorDigits[currency] < 3) return read;
  if ("code" in read) return withDecimals(read, decimal);
  if (!/^\D*\d{4,}\D*$/.test(cell)) return read;
  const before = stored === undefined ? undefined : readAmountMinor(stored, currency, decimal);
  if (before && "value" in before && before.value === read.value) return read;
  const { whole } = amountFigure({ amountMinor: read.value, currency });
  const small = { isNegative: false, whole: whole.slice(0, -3), decimals: whole.slice(-3) };
  return withDecimals(
    { code: "number_ambiguous", params: { small: certainText(small, decimal), large: whole } },
    decimal,
  );
}

/** The larger of two readings with its decimals, for without them it would be asked about again. */
function withDecimals(read: Extract<Read<number>, { code: string }>, decimal: DecimalMark): Read<number> {
  const { code, params } = read;
  return code === "number_ambiguous"
    ? { code, params: { ...params, large: `${params?.large}${decimal}00` } }
    : read;
}
