import { type Currency, minorDigits } from "#shared/terms/currencies.ts";

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

export function leastPayoutMinor(currency: Currency): number {
  return (leastOf[currency] ?? 5) * 10 ** minorDigits[currency];
}

/** How long nothing is paid to an account after it was changed: its owners have to be able to object. */
export const holdHours = 72;

/** The run of payouts is late once none has ended well for so long. */
export const lateHours = 26;
