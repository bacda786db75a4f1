import { allListingsOfProfile, listingsOfProfile } from "#functions/market/listings/listings.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { inquiriesOfProfile } from "#functions/trade/inquiries/inquiries.records.ts";
import { gapsOf, type ProfileGap } from "#shared/market/profiles/completeness.ts";
import { type PublicProfile, publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import type { StoredPrivate } from "./profiles.records.ts";
import { getProfileToEdit } from "./profiles.service.ts";

/** How many waiting inquiries are counted; past it, it is enough to know that there are more. */
export const countedInquiries = 20;

/** A business as its members find it: what it has, and what there is to do. */
export interface Overview {
  profile: PublicProfile;
  hidden: StoredPrivate;
  gaps: ProfileGap[];
  hasListing: boolean;
  hasPublished: boolean;
  waiting: { count: number; hasMore: boolean };
}

export async function getOverview(ctx: Ctx, profileId: string): Promise<Overview> {
  const { profile, hidden } = await getProfileToEdit(ctx, { profileId });
  const [any, published, waiting] = await Promise.all([
    allListingsOfProfile(ctx.table, profileId, { limit: 1 }),
    listingsOfProfile(ctx.table, profileId, "published", { limit: 1 }),
    inquiriesOfProfile(ctx.table, profileId, "new", { limit: countedInquiries }),
  ]);
  return {
    profile: publicProfileOf(profile),
    hidden,
    gaps: gapsOf(profile, hidden),
    hasListing: any.items.length > 0,
    hasPublished: published.items.length > 0,
    waiting: { count: waiting.items.length, hasMore: waiting.next !== undefined },
  };
}
