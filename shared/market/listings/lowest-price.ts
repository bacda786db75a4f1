import type { Money } from "#shared/terms/money.ts";
import type { Price } from "./price.ts";

/** What a unit costs where most are taken. */
export function lowestPrice({ currency, tiers }: Price): Money {
  return { currency, amountMinor: Math.min(...tiers.map((tier) => tier.unitAmountMinor)) };
}
