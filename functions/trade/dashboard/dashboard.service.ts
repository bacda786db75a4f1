import {
  allListingsOfProfile,
  listingsOf,
  listingsOfMaker,
} from "#functions/market/listings/listings.offers.ts";
import { aProfileWithPrivate } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { inquiriesOfProfile } from "#functions/trade/inquiries/inquiries.offers.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { gapsOf } from "#shared/market/profiles/completeness.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { type Overview, threadsThatWait, type WaitingThread } from "#shared/trade/dashboard/overview.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";

/** How many inquiries of a stage are counted; past it, it is enough to know that there are more. */
export const countedInquiries = 20;
const shownThreads = 4;
const shownListings = 6;

/** What a member finds on coming in: four operations beside the session's; one more each where none of the first listings, by stage, is published, and where what waits is about other listings than these. */
export const getOverview = read({
  permission: profilePermissions.edit,
  of: aProfileWithPrivate,
  async find({ ctx, thing: { profile, hidden } }): Promise<Overview> {
    const { table } = ctx;
    const inbox = (stage: "new" | "answered") =>
      inquiriesOfProfile(table, { profileId: profile.id, stage }, { limit: countedInquiries });
    const [first, asked, answered] = await Promise.all([
      allListingsOfProfile(table, profile.id, { limit: shownListings }),
      inbox("new"),
      inbox("answered"),
    ]);
    const threads = [...asked.items, ...answered.items];
    return {
      profile: publicProfileOf(profile),
      hidden,
      gaps: gapsOf(profile, hidden, first.items.length > 0),
      hasPublished: await hasPublished(ctx, profile.id, first),
      listings: first.items,
      waiting: { count: asked.items.length, hasMore: asked.next !== undefined },
      unread: threads.filter((it) => isUnread(it, "exporter")).length,
      threads: await withListings(ctx, threadsThatWait(threads).slice(0, shownThreads), first.items),
    };
  },
});

/** Asked of the table only where the first listings do not say it. */
async function hasPublished(
  { table }: Ctx,
  profileId: string,
  { items, next }: Awaited<ReturnType<typeof allListingsOfProfile>>,
): Promise<boolean> {
  if (items.some(({ stage }) => stage === "published")) return true;
  if (next === undefined) return false;
  return (await listingsOfMaker(table, profileId, { limit: 1 })).items.length > 0;
}

async function withListings(
  { table }: Ctx,
  inquiries: Inquiry[],
  known: readonly Listing[],
): Promise<WaitingThread[]> {
  const ids = new Set(inquiries.map(({ listingId }) => listingId));
  for (const { id } of known) ids.delete(id);
  const others = ids.size > 0 ? await listingsOf(table, [...ids]) : [];
  const found = new Map([...known, ...others].map((it) => [it.id, it]));
  return inquiries.map((inquiry) => ({ inquiry, listing: found.get(inquiry.listingId) }));
}
