import { type Currency, minorDigits } from "#shared/terms/currencies.ts";
import type { BatchPayout, PayoutBatch } from "./payout-batch.ts";

/** The transfers of each currency, in the order in which a currency comes first. */
export function byCurrency({ payouts }: PayoutBatch): [Currency, BatchPayout[]][] {
  return [...Map.groupBy(payouts, (it) => it.amount.currency)];
}

/**
 * The control sum of a bank's file: amounts added as figures whatever their currencies, with as many decimals as that of
 * them has which has most. In whole numbers, as many large amounts are more than a float holds.
 */
export function controlSum(payouts: readonly BatchPayout[]): string {
  const digits = Math.max(...payouts.map((it) => minorDigits[it.amount.currency]));
  const sum = payouts.reduce((whole, { amount }) => {
    const scale = digits - minorDigits[amount.currency];
    return whole + BigInt(amount.amountMinor) * 10n ** BigInt(scale);
  }, 0n);
  const text = String(sum).padStart(digits + 1, "0");
  const at = text.length - digits;
  return digits === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`;
}
