import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import { AmountMinor, type Money } from "#shared/terms/money.ts";
import { mostRateDecimals, type Rates } from "./rates.ts";

/** An amount in another currency, and the day of the older of the two rates that it hangs on. */
export interface Converted {
  price: Money;
  /** Undefined where nothing was converted. */
  date: string | undefined;
}

/** So many of the new unit's amount for so many of the old one's, such as 1000 grams' for one kilogram's. */
export interface Proportion {
  times: number;
  over: number;
}

/** Rupiah has two decimals after ISO 4217, which nobody writes: an amount that is only about right has none. */
const smallestTold: Partial<Record<Currency, number>> = { IDR: 100 };

const same: Proportion = { times: 1, over: 1 };

/**
 * About what an amount is in another currency, to its smallest unit, half up; all in whole numbers.
 * @returns undefined where a rate is missing, or where it comes to nothing or to more than money can be.
 */
export function convert(
  { amountMinor, currency: from }: Money,
  to: Currency,
  rates: Rates | undefined,
  { times, over }: Proportion = same,
): Converted | undefined {
  const [given, wanted] = [scaledRate(rates, from), scaledRate(rates, to)];
  const isSame = from === to;
  if (!isSame && !(given && wanted)) return undefined;
  const step = BigInt(isSame ? 1 : (smallestTold[to] ?? 1));
  const top = isSame ? 1n : (wanted?.scaled ?? 1n) * 10n ** BigInt(minorDigits[to]);
  const bottom = isSame ? 1n : (given?.scaled ?? 1n) * 10n ** BigInt(minorDigits[from]);
  const told = halfUp(BigInt(amountMinor) * top * BigInt(times), bottom * BigInt(over) * step) * step;
  const amount = AmountMinor.safeParse(Number(told)).data;
  if (amount === undefined || (amount === 0 && amountMinor > 0)) return undefined;
  const dates = isSame ? [] : [given?.date, wanted?.date].filter((it) => it !== undefined);
  return { price: { amountMinor: amount, currency: to }, date: dates.sort()[0] };
}

function halfUp(top: bigint, bottom: bigint): bigint {
  return (top * 2n + bottom) / (bottom * 2n);
}

function scaledRate(rates: Rates | undefined, currency: Currency) {
  if (currency === "USD") return { scaled: 10n ** BigInt(mostRateDecimals), date: undefined };
  const rate = rates?.of[currency];
  if (!rate) return undefined;
  const [whole = "0", decimals = ""] = rate.perDollar.split(".");
  return { scaled: BigInt(whole + decimals.padEnd(mostRateDecimals, "0")), date: rate.date };
}
