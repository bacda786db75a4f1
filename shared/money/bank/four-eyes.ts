import type { Currency } from "#shared/terms/currencies.ts";
import { minorDigits } from "#shared/terms/currencies.ts";
import type { Money } from "#shared/terms/money.ts";

/**
 * Up to so much, in whole units, one person of finance decides alone about money that came: about US$ 5,000 in each
 * currency. Fixed figures, so that a day's rates do not say who decides.
 */
const limits: Record<Currency, number> = {
  IDR: 75_000_000,
  USD: 5_000,
  EUR: 4_500,
  SGD: 6_500,
  MYR: 22_000,
  HKD: 39_000,
  TWD: 160_000,
  JPY: 750_000,
  KRW: 7_000_000,
  SAR: 18_750,
  AED: 18_350,
  BND: 6_500,
  TRY: 200_000,
  GBP: 3_800,
  AUD: 7_500,
  CNY: 35_000,
  KWD: 1_500,
  BHD: 1_900,
};

/** The most that one person alone decides about. */
export function fourEyesLimit(currency: Currency): Money {
  return { amountMinor: limits[currency] * 10 ** minorDigits[currency], currency };
}

/** Whether a second person has to confirm what is decided about so much. */
export function needsFourEyes({ amountMinor, currency }: Money): boolean {
  return amountMinor > fourEyesLimit(currency).amountMinor;
}
