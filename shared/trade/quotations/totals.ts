import type { Money } from "#shared/terms/money.ts";
import { depositMinorOf } from "#shared/trade/payment-terms.ts";
import type { Offer, OfferLine } from "./offer.ts";
import { type Load, loadOf, sumOfLoads } from "./packing.ts";

export function lineAmountMinor({ quantity, unitAmountMinor }: OfferLine): number {
  return quantity * unitAmountMinor;
}

export interface OfferTotals {
  total: Money;
  /** The part that is paid first, rounded to the nearest minor unit, and what is left of the total. */
  deposit: Money;
  balance: Money;
  /** Of all lines together; undefined where one does not say how it is packed. */
  load?: Load | undefined;
}

/** What an offer comes to. All of it is computed from its lines, and nothing of it is ever typed. */
export function totalsOf({
  lines,
  currency,
  payment,
}: Pick<Offer, "lines" | "currency" | "payment">): OfferTotals {
  const amountMinor = lines.reduce((sum, it) => sum + lineAmountMinor(it), 0);
  const depositMinor = depositMinorOf(amountMinor, payment);
  const loads = lines.flatMap(({ quantity, packing }) => (packing ? [loadOf(quantity, packing)] : []));
  return {
    total: { amountMinor, currency },
    deposit: { amountMinor: depositMinor, currency },
    balance: { amountMinor: amountMinor - depositMinor, currency },
    load: loads.length === lines.length ? sumOfLoads(loads) : undefined,
  };
}
