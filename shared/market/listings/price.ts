import * as z from "zod";
import { Currency } from "#shared/terms/currencies.ts";
import { DeliveryTerm } from "#shared/terms/incoterms.ts";
import { AmountMinor, type Money } from "#shared/terms/money.ts";
import { maximumTiers } from "./maximum-tiers.ts";

/** From this quantity on, each unit costs this much. */
export const PriceTier = z.strictObject({
  minQuantity: z.int().min(1).max(100_000_000),
  unitAmountMinor: AmountMinor.min(1),
});
export type PriceTier = z.infer<typeof PriceTier>;

/** A price for each quantity from which it holds, in one currency and, for goods, at one named place of delivery. */
export const Price = z
  .strictObject({
    currency: Currency,
    tiers: z.array(PriceTier).min(1).max(maximumTiers),
    delivery: DeliveryTerm.optional(),
    sampleAmountMinor: AmountMinor.optional(),
  })
  .refine(
    (it) => it.tiers.every((tier, at) => at === 0 || tier.minQuantity > (it.tiers[at - 1]?.minQuantity ?? 0)),
    {
      path: ["tiers"],
      error: "tiers_unsorted",
    },
  );
export type Price = z.infer<typeof Price>;

/** The unit price at a quantity: that of the highest tier reached, or of the first below it. */
export function unitAmountAt(price: Price, quantity: number): number {
  const reached = price.tiers.filter((tier) => tier.minQuantity <= quantity).at(-1) ?? price.tiers[0];
  if (!reached) throw new RangeError("A price has at least one tier.");
  return reached.unitAmountMinor;
}

/** What a sample costs; undefined where none is offered at a price. */
export function samplePrice({ price }: { price?: Price | undefined }): Money | undefined {
  return price?.sampleAmountMinor === undefined
    ? undefined
    : { currency: price.currency, amountMinor: price.sampleAmountMinor };
}
