import { allListingsOfProfile, listingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import { aProfileWithPrivate } from "#functions/market/profiles/profiles.service.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { inquiriesOfProfile } from "#functions/trade/inquiries/inquiries.offers.ts";
import { gapsOf } from "#shared/market/profiles/completeness.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";

/** How many waiting inquiries are counted; past it, it is enough to know that there are more. */
export const countedInquiries = 20;

/** What a member finds on coming in: four operations. */
export const getOverview = read({
  permission: profilePermissions.edit,
  of: aProfileWithPrivate,
  async find({ ctx: { table }, thing: { profile, hidden } }): Promise<Overview> {
    const [any, published, waiting] = await Promise.all([
      allListingsOfProfile(table, profile.id, { limit: 1 }),
      listingsOfProfile(table, profile.id, "published", { limit: 1 }),
      inquiriesOfProfile(table, { profileId: profile.id, stage: "new" }, { limit: countedInquiries }),
    ]);
    const hasListing = any.items.length > 0;
    return {
      profile: publicProfileOf(profile),
      hidden,
      gaps: gapsOf(profile, hidden, hasListing),
      hasListing,
      hasPublished: published.items.length > 0,
      waiting: { count: waiting.items.length, hasMore: waiting.next !== undefined },
    };
  },
});
