import { defineRecord } from "#functions/platform/table/record.ts";
import { KeptPriceCosts } from "#shared/market/price-calculator/price-costs.ts";

/** What a listing costs its maker: sealed, and of nobody but the members. */
export const priceCostsRecord = defineRecord<KeptPriceCosts, string>()({
  kind: "price-costs",
  schema: KeptPriceCosts,
  sealed: ["costs"],
  key: (listingId) => ({ pk: `LISTING#${listingId}`, sk: "PRICE-COSTS" }),
  keyOf: ({ listingId }) => listingId,
});
