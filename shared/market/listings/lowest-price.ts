import type { Money } from "#shared/terms/money.ts";
import type { Price, PriceTier } from "./price.ts";

/** What a unit costs where most are taken. */
export function lowestPrice(price: Price): Money {
  return { currency: price.currency, amountMinor: lowestTier(price).unitAmountMinor };
}

/** The first tier at the lowest price. */
export function lowestTier({ tiers }: Pick<Price, "tiers">): PriceTier {
  return tiers.reduce((lowest, it) => (it.unitAmountMinor < lowest.unitAmountMinor ? it : lowest));
}
