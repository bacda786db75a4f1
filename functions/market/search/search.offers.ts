import { newestListings, summariesWithMakers } from "#functions/market/listings/listings.offers.ts";
import { makersOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { searchOf } from "./engine/open-search.ts";
import { newestOnShelves, SearchUnavailable } from "./engine/search.ts";
import { isInView } from "./in-view.ts";

/** How much of what is published stands in each category and province: a count, or none while there is no index. */
export interface OnOffer {
  /** What shows something of a category, where a photo does. */
  photoOf(category: string): string | undefined;
  inCategory(code: string): number | undefined;
  inProvince(code: string): number | undefined;
}

export async function countOnOffer(ctx: Ctx): Promise<OnOffer> {
  try {
    const { photos, categories, provinces } = await searchOf(ctx).shelves();
    return {
      photoOf: (it) => photos.get(it),
      inCategory: (it) => categories.get(it) ?? 0,
      inProvince: (it) => provinces.get(it) ?? 0,
    };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return { photoOf: () => undefined, inCategory: () => undefined, inProvince: () => undefined };
  }
}

/** The newest goods and their makers, in one operation; in two, by the table's own list, while there is no index. */
export async function newestWithMakers(
  ctx: Ctx,
): Promise<{ listings: ListingSummary[]; makers: ProfileSummary[] }> {
  try {
    const { ids, makerIds } = (await searchOf(ctx).shelves()).newest;
    const [found, makers] = await summariesWithMakers(ctx.table, ids, makerIds);
    const listings = found.filter(isInView);
    const shown = new Set(listings.map(({ profileId }) => profileId));
    return { listings, makers: makers.filter(({ id }) => shown.has(id)) };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    const { items: listings } = await newestListings(ctx.table, { limit: newestOnShelves });
    const makers = await makersOf(ctx.table, [...new Set(listings.map(({ profileId }) => profileId))]);
    return { listings, makers };
  }
}

/** Ids of what is published, the newest first; none while there is no index. */
export async function newestOnOffer(ctx: Ctx, limit: number): Promise<string[]> {
  try {
    const all = { text: "", filters: {}, sort: "newest", currency: "USD", limit } as const;
    return (await searchOf(ctx).query({ ...all, now: ctx.now })).ids;
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return [];
  }
}
