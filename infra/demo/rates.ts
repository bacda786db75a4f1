import type { Rates } from "#shared/market/rates/rates.ts";
import type { Currency } from "#shared/terms/currencies.ts";

/** Made up near what they might be, and told to be so wherever a price is told by them. */
const figures: Record<Exclude<Currency, "USD">, string> = {
  IDR: "16480",
  EUR: "0.8935",
  GBP: "0.7612",
  SGD: "1.3048",
  MYR: "4.2315",
  BND: "1.3048",
  HKD: "7.7921",
  TWD: "31.462",
  JPY: "149.38",
  KRW: "1402.6",
  CNY: "7.1653",
  SAR: "3.75",
  AED: "3.6725",
  TRY: "41.207",
  AUD: "1.5386",
  KWD: "0.30715",
  BHD: "0.376",
};

export function demoRates(date: string): Rates {
  const of = Object.fromEntries(
    Object.entries(figures).map(([currency, perDollar]) => [currency, { date, perDollar }]),
  );
  return { isDemo: true, of };
}
