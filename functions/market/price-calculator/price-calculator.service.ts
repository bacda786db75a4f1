import { aListing } from "#functions/market/listings/listings.service.ts";
import { currentRates } from "#functions/market/rates/rates.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict } from "#shared/errors.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { calculationOf } from "#shared/market/price-calculator/calculation.ts";
import {
  type KeptPriceCosts,
  type PriceCalculation,
  PriceCosts,
} from "#shared/market/price-calculator/price-costs.ts";
import { priceCostsRecord } from "./price-calculator.records.ts";

/** A listing's costs as they were reckoned last, and the prices that they lead to by the rates of now. */
export const getCalculation = read({
  permission: listingPermissions.edit,
  of: aListing,
  find: async ({ ctx, thing }) => reckoned(ctx, await ctx.table.get(priceCostsRecord, thing.id)),
});

/** The same with the listing itself. */
export const getListingCalculation = read({
  permission: listingPermissions.edit,
  of: aListing,
  async find({ ctx, thing: listing }): Promise<{ listing: Listing; calculation: PriceCalculation }> {
    const kept = await ctx.table.get(priceCostsRecord, listing.id);
    return { listing, calculation: await reckoned(ctx, kept) };
  },
});

/** Reckons a listing's prices, and keeps what they were reckoned of. */
export const keepCosts = verb({
  permission: listingPermissions.edit,
  of: aListing,
  input: PriceCosts,
  async write({ ctx, thing: { id: listingId, profileId }, input }) {
    const kept = await ctx.table.get(priceCostsRecord, listingId);
    const costs = JSON.stringify(input);
    const write = kept
      ? change(priceCostsRecord, kept, { costs })
      : add(priceCostsRecord, { listingId, profileId, costs }, () => new Conflict("version_stale"));
    return {
      writes: kept?.costs === costs ? [] : [write],
      answer: calculationOf(input, await currentRates(ctx.table)),
    };
  },
});

async function reckoned({ table }: Ctx, kept: KeptPriceCosts | undefined): Promise<PriceCalculation> {
  // What an earlier version kept and this one cannot read is typed once more.
  const costs = kept && PriceCosts.safeParse(JSON.parse(kept.costs)).data;
  return costs ? calculationOf(costs, await currentRates(table)) : { prices: [] };
}
