import { caughtBy } from "#shared/terms/caught.ts";
import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import type { DecimalMark } from "#shared/terms/figures.ts";
import { maximumMinor } from "#shared/terms/money.ts";
import { statementFault } from "./statement-fault.ts";

/** Sums of a statement: many amounts are more than a number holds. */
export type Minor = bigint;

/**
 * Reads an amount as a format writes it that leaves nothing open: digits, and one mark before the decimals.
 * @throws `statement_amount_faulty` for anything else, and for more decimals than the currency has.
 */
export function exactMinor(text: string, currency: Currency, mark: DecimalMark, line: number): Minor {
  const parts = caughtBy<[string, string?]>(mark === "," ? commaDecimal : pointDecimal, text);
  const digits = minorDigits[currency];
  const decimals = parts?.[1]?.replace(/0+$/, "") ?? "";
  if (!parts || decimals.length > digits) throw statementFault("statement_amount_faulty", line, { text });
  return BigInt(`${parts[0]}${decimals.padEnd(digits, "0")}`);
}

const commaDecimal = /^(\d{1,18})(?:,(\d{0,9}))?$/;
const pointDecimal = /^(\d{1,18})(?:\.(\d{0,9}))?$/;

/** The amount of a line: more than nothing, and no more than money may be. */
export function lineMinor(minor: Minor, line: number): number {
  if (minor <= 0n || minor > BigInt(maximumMinor))
    throw statementFault("statement_amount_faulty", line, { text: String(minor) });
  return Number(minor);
}

/** A balance or a sum as a number. */
export function balanceMinor(minor: Minor, line: number): number {
  const amount = Number(minor);
  if (!Number.isSafeInteger(amount))
    throw statementFault("statement_amount_faulty", line, { text: String(minor) });
  return amount;
}
