import type { Rates } from "#shared/market/rates/rates.ts";
import { type Currency, currencies, minorDigits } from "#shared/terms/currencies.ts";
import type { Money } from "#shared/terms/money.ts";

/**
 * How many units of each currency stand for one US dollar where prices are only compared, sorted or put into bands.
 * Fixed round figures, near the average of 2025: an order of size, never a price, and no amount is ever charged by them.
 */
export const perDollar: Record<Currency, number> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.75,
  IDR: 16_500,
  SGD: 1.3,
  MYR: 4.25,
  BND: 1.3,
  HKD: 7.8,
  TWD: 31,
  JPY: 150,
  KRW: 1_400,
  CNY: 7.2,
  SAR: 3.75,
  AED: 3.67,
  TRY: 40,
  AUD: 1.55,
  KWD: 0.31,
  BHD: 0.38,
};

/** The same as rates, for what is compared while an installation has no better ones. */
export const roundRates: Rates = {
  isDemo: false,
  of: Object.fromEntries(
    currencies.map((it) => [it, { date: "2025-12-31", perDollar: String(perDollar[it]) }]),
  ),
};

/** About what an amount is in US dollars. */
export function inDollars({ amountMinor, currency }: Money): number {
  return amountMinor / 10 ** minorDigits[currency] / perDollar[currency];
}
