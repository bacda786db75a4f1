import { makerSummaries, makersOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import {
  type BatchReaction,
  type Change,
  type Reaction,
  reactTo,
  reactToAll,
  type StreamCtx,
} from "#functions/platform/stream.ts";
import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { whyListingIsAway } from "#shared/market/listings/listing-away.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { Photo } from "#shared/market/listings/photo.ts";
import { type PublicChecks, standingByMaker } from "#shared/market/profiles/checks.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { noSubject } from "#shared/permissions.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { listingRecord } from "./listings.records.ts";

export { type ListingViews, lastViewsIn, viewRefs } from "./listing-views.records.ts";
export {
  allListingsOfProfile,
  listingsOfMaker,
  listingsOfProfile,
  newestListings,
  removedListingIds,
} from "./listings.records.ts";

export { followRemoval, removedListingsOf, removeListing, restoreListing } from "./removal.ts";

/** A listing whatever its stage. Whoever asks must know whether it may be seen. */
export function listingOf(table: Table, listingId: string): Promise<Listing | undefined> {
  return table.get(listingRecord, listingId);
}

/** A listing that everyone sees, such as one that may be asked about; there is none that is not published. */
export const aPublishedListing: About<{ listingId: string }, Listing> = {
  async find({ table }, { listingId }) {
    const listing = isIdOf(listingIds, listingId) ? await listingOf(table, listingId) : undefined;
    const away = listing && whyListingIsAway(listing);
    if (away) throw away;
    return listing?.stage === "published" ? listing : undefined;
  },
  subject: () => noSubject,
  whyAway: whyListingIsAway,
};

/** In the order of the ids, whatever their stage; at most 100. */
export function listingsOf(table: Table, listingIds: string[]): Promise<Listing[]> {
  return table.getMany(listingRecord, listingIds);
}

/** What lists show of them, in the order of the ids, whatever their stage; at most 100. */
export function summariesOf(table: Table, listingIds: string[]): Promise<ListingSummary[]> {
  return table.getSummaries(listingRecord, listingIds);
}

/** What lists show of them, and of their makers, in one operation: each in the order of its ids; at most 100 together. */
export function summariesWithMakers(
  table: Table,
  listingIds: string[],
  makerIds: string[],
): Promise<[ListingSummary[], ProfileSummary[]]> {
  return table.getSummariesOfBoth(listingRecord, listingIds, makerSummaries(makerIds));
}

/** What stands today of what offices checked of the listings' makers, by the makers' ids; at most 100. */
export async function checksOfMakers(
  { table, now }: Pick<Ctx, "table" | "now">,
  listings: readonly Pick<ListingSummary, "profileId">[],
): Promise<Record<string, PublicChecks>> {
  const makers = await makersOf(table, [...new Set(listings.map(({ profileId }) => profileId))]);
  return standingByMaker(makers, jakartaToday(now));
}

/** A listing, to be read together with other things. */
export function listingRef(listingId: string): Ref<Listing> {
  return ref(listingRecord, listingId);
}

/** Enters a photo that was made of an upload. Whoever does must know that there is room, and that the listing may change. */
export function addPhoto(listing: Listing, photo: Photo): Write<Listing> {
  return change(listingRecord, listing, { photos: [...listing.photos, photo] });
}

/** Keeps its certificates with what an office found of them. Whoever does must know that it did. */
export function keepListingCertificates(
  listing: Listing,
  certificates: Listing["certificates"],
): Write<Listing> {
  return change(listingRecord, listing, { certificates }, { isNews: false });
}

/** Each change of a listing, by itself. */
export function onListing(run: (ctx: StreamCtx, change: Change<Listing>) => Promise<void>): Reaction {
  return reactTo(listingRecord, run);
}

/** All of a batch's changes of listings together. */
export function onListings(
  run: (ctx: StreamCtx, changes: Change<Listing>[]) => Promise<void>,
): BatchReaction {
  return reactToAll(listingRecord, run);
}
