import * as z from "zod";
import { listingIds } from "#shared/market/ids.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { AmountMinor } from "#shared/terms/money.ts";
import {
  type AmountField,
  amountFields,
  assumedShares,
  mostCover,
  mostMargin,
  mostPremium,
  mostQuantities,
} from "./cost-fields.ts";

/** A hundredth of the most that money can be, so that no sum, share or margin leaves what money can be. */
const Cost = AmountMinor.max(100_000_000_000).default(0);
const costs = Object.fromEntries(amountFields.map((name) => [name, Cost])) as Record<
  AmountField,
  typeof Cost
>;

/**
 * What a business reckons a listing's price of: costs in minor units of rupiah, shares in hundredths of a percent, each
 * with what is assumed where it is not said.
 */
export const PriceCosts = z
  .strictObject({
    ...costs,
    /** Of the ex-works price. */
    margin: z.int().min(0).max(mostMargin).default(assumedShares.margin),
    /** What is insured, of the CIF price. */
    cover: z.int().min(0).max(mostCover).default(assumedShares.cover),
    /** What insurance costs, of what is insured. */
    premium: z.int().min(0).max(mostPremium).default(assumedShares.premium),
    quantities: z.array(z.int().min(1).max(100_000_000)).min(1).max(mostQuantities),
    currency: Currency.default("IDR"),
    /** Minor units of rupiah for one unit of that currency; the reference rate where it is not said. */
    rateMinor: AmountMinor.min(100).optional(),
  })
  .refine((it) => it.quantities.every((one, at) => at === 0 || one > (it.quantities[at - 1] ?? 0)), {
    path: ["quantities"],
    error: "quantities_unsorted",
  });
export type PriceCosts = z.infer<typeof PriceCosts>;

/** As they are kept: one text, so that it can be sealed. */
export const KeptPriceCosts = z.strictObject({
  listingId: listingIds.schema,
  profileId: profileIds.schema,
  costs: z.string().max(4000),
  ...stamps,
});
export type KeptPriceCosts = z.infer<typeof KeptPriceCosts>;

const Minor = z.int().min(0);
/** None by CIF where freight or insurance is not known. */
const TermPrices = z.strictObject({ EXW: Minor, FOB: Minor, CIF: Minor.exactOptional() });

/** The unit price at a quantity by each term, in rupiah and in the buyer's currency. */
export const PriceAtQuantity = z.strictObject({
  quantity: z.int().min(1),
  rupiah: TermPrices,
  converted: TermPrices.optional(),
});
export type PriceAtQuantity = z.infer<typeof PriceAtQuantity>;

/** What was typed last, and what comes of it. */
export const PriceCalculation = z.strictObject({
  costs: PriceCosts.optional(),
  prices: z.array(PriceAtQuantity),
  /** The day of the reference rate that was reckoned with. */
  rateDate: z.string().optional(),
});
export type PriceCalculation = z.infer<typeof PriceCalculation>;
