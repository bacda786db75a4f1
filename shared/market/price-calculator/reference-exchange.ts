import type { Rates } from "#shared/market/rates/rates.ts";
import type { CurrencyCode } from "#shared/terms/minor-digits.ts";
import { type ExchangeRate, same } from "./calculate.ts";

const scale = 10;

/** Rupiah for one unit of a currency by the reference rates, and the day of the older of the two; undefined where one is missing. */
export function referenceExchange(
  rates: Rates | undefined,
  currency: CurrencyCode,
): { rate: ExchangeRate; date: string | undefined } | undefined {
  if (currency === "IDR") return { rate: same, date: undefined };
  const rupiah = rates?.of.IDR;
  const other = currency === "USD" ? { perDollar: "1", date: rupiah?.date ?? "" } : rates?.of[currency];
  if (!rupiah || !other) return undefined;
  const date = [rupiah.date, other.date].sort()[0];
  return { rate: { top: scaled(rupiah.perDollar), bottom: scaled(other.perDollar) }, date };
}

function scaled(figure: string): bigint {
  const [whole = "0", decimals = ""] = figure.split(".");
  return BigInt(whole + decimals.padEnd(scale, "0"));
}
