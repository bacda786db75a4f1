import {
  allListingsOfProfile,
  type ListingViews,
  lastViewsIn,
  listingRef,
  listingsOfMaker,
  viewRefs,
} from "#functions/market/listings/listings.offers.ts";
import {
  lastVerificationRef,
  privateRef,
  profileRef,
  refusedCertificatesRef,
  standingRef,
} from "#functions/market/profiles/profiles.offers.ts";
import { aProfile, type ProfileAddress } from "#functions/market/profiles/profiles.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { inquiriesOfProfile } from "#functions/trade/inquiries/inquiries.offers.ts";
import { boardRef } from "#functions/trade/orders/orders.offers.ts";
import { NotFound } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { gapsOf } from "#shared/market/profiles/completeness.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { type Overview, threadsThatWait, type WaitingThread } from "#shared/trade/dashboard/overview.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";

/** How many inquiries of a stage are counted; past it, it is enough to know that there are more. */
export const countedInquiries = 20;
const shownThreads = 4;
const shownListings = 6;

/**
 * A business that the reader belongs to, or another that there is. Of the former nothing is read to know that they may:
 * it comes with the rest.
 */
const aBusiness: About<ProfileAddress, ProfileAddress> = {
  async find(ctx, at) {
    const { actor } = ctx;
    const isTheirs =
      actor.kind === "person" && actor.person.memberships.some(({ profileId }) => profileId === at.profileId);
    return isTheirs || (await aProfile.find(ctx, at)) ? at : undefined;
  },
  subject: ({ profileId }) => profileSubject({ id: profileId }),
};

/**
 * What a member finds on coming in: four operations beside the session's, the last for all that is known by key then; one
 * more where none of the first listings, by stage, is published.
 */
export const getOverview = read({
  permission: profilePermissions.edit,
  of: aBusiness,
  async find({ ctx, thing: { profileId } }): Promise<Overview> {
    const { table } = ctx;
    const inbox = (stage: "new" | "answered") =>
      inquiriesOfProfile(table, { profileId, stage }, { limit: countedInquiries });
    const [first, asked, answered] = await Promise.all([
      allListingsOfProfile(table, profileId, { limit: shownListings }),
      inbox("new"),
      inbox("answered"),
    ]);
    const all = [...asked.items, ...answered.items];
    const waiting = threadsThatWait(all).slice(0, shownThreads);
    const { profile, hidden, standing, verification, refused, views, threads, orders } = await byKey(
      ctx,
      profileId,
      first.items,
      waiting,
    );
    return {
      ...{ hidden, standing, verification, refused, views, threads, orders, listings: first.items },
      profile: publicProfileOf(profile),
      revokedSeal: profile.revokedSeal,
      isRemoved: profile.removed !== undefined,
      gaps: gapsOf(profile, hidden, first.items.length > 0),
      hasPublished: await hasPublished(ctx, profileId, first),
      waiting: { count: asked.items.length, hasMore: asked.next !== undefined },
      unread: all.filter((it) => isUnread(it, "exporter")).length,
    };
  },
});

/**
 * The business, where it stands in readiness and the reader in verification, its open orders, how often its listings were seen, and the listings that threads are about where those are others: all in
 * one operation.
 * @throws NotFound
 */
async function byKey(ctx: Ctx, profileId: string, listings: readonly Listing[], waiting: readonly Inquiry[]) {
  const { table, now } = ctx;
  const personId = signedIn(ctx).id;
  const known = new Map(listings.map((it) => [it.id, it]));
  const others = [...new Set(waiting.map(({ listingId }) => listingId))].filter((id) => !known.has(id));
  const seen = listings.flatMap(({ id }) => viewRefs(id, now));
  const [profile, hidden, board, standing, verification, refused, ...rest] = await table.getTogether([
    profileRef(profileId),
    privateRef(profileId),
    boardRef(profileId),
    standingRef(profileId),
    lastVerificationRef({ profileId, personId }),
    refusedCertificatesRef(profileId),
    ...seen,
    ...others.map(listingRef),
  ]);
  if (!profile || !hidden) throw new NotFound();
  for (const listing of rest.slice(seen.length) as (Listing | undefined)[])
    if (listing) known.set(listing.id, listing);
  const views = lastViewsIn(rest.slice(0, seen.length) as (ListingViews | undefined)[], now);
  const threads: WaitingThread[] = waiting.map((inquiry) => ({
    inquiry,
    listing: known.get(inquiry.listingId),
  }));
  return { profile, hidden, standing, verification, refused, views, threads, orders: board?.orders ?? [] };
}

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
