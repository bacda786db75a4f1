import { type Currency, minorDigits } from "#shared/terms/currencies.ts";

/** What one person of finance may send alone, in whole units: about 10,000 US dollars. */
const aloneUpTo: Partial<Record<Currency, number>> = {
  IDR: 150_000_000,
  USD: 10_000,
  EUR: 9_000,
  GBP: 8_000,
  JPY: 1_500_000,
  TWD: 300_000,
  KRW: 13_000_000,
  HKD: 75_000,
  SGD: 13_000,
  MYR: 40_000,
  AUD: 15_000,
  SAR: 37_000,
  AED: 36_000,
  CNY: 70_000,
};

/** What is not worth a bank's fee, in whole units; it waits until more is owed. */
const leastOf: Partial<Record<Currency, number>> = {
  IDR: 50_000,
  JPY: 500,
  KRW: 5_000,
  TWD: 100,
  HKD: 25,
  SAR: 15,
  AED: 15,
  CNY: 25,
  MYR: 15,
};

const inMinor = (whole: number, currency: Currency) => whole * 10 ** minorDigits[currency];

/** Above it two people have to say yes; in a currency of which nothing is said here, always. */
export function fourEyesMinor(currency: Currency): number {
  return inMinor(aloneUpTo[currency] ?? 0, currency);
}

export function leastPayoutMinor(currency: Currency): number {
  return inMinor(leastOf[currency] ?? 5, currency);
}

/** How long nothing is paid to an account after it was changed: its owners have to be able to object. */
export const holdHours = 72;

/** The run of payouts is late once none has ended well for so long. */
export const lateHours = 26;
