import { listingOf, listingsOf } from "#functions/market/listings/listings.offers.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import type { Stored } from "#functions/platform/table/record.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { type About, nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { CompareListings } from "#shared/market/saved-listings/comparison.ts";
import { savedListingPermissions } from "#shared/market/saved-listings/saved-listing.permissions.ts";
import {
  mostSavedListings,
  type SavedListings,
  SaveListing,
} from "#shared/market/saved-listings/saved-listings.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { savedListingsRecord } from "./saved-listings.records.ts";

/** What somebody keeps: as it is stored, or nothing yet. */
type Kept = SavedListings | (Omit<SavedListings, keyof Stored> & { version?: undefined });

/** What the actor keeps, whether they have saved anything or not. */
const ownListings: About<object, Kept> = {
  async find(ctx) {
    const { id: personId } = signedIn(ctx);
    return (await ctx.table.get(savedListingsRecord, personId)) ?? { personId, listings: [] };
  },
  subject: () => noSubject,
};

/** A listing that somebody saved; none where it is not on offer now. */
export interface SavedListing {
  listingId: string;
  listing?: Listing | undefined;
}

export const listSavedListings = read({
  permission: savedListingPermissions.list,
  of: ownListings,
  async find({ ctx, thing }): Promise<SavedListing[]> {
    const found = await publishedAmong(
      ctx,
      thing.listings.map(({ listingId }) => listingId),
    );
    return thing.listings.map(({ listingId }) => ({
      listingId,
      listing: found.find(({ id }) => id === listingId),
    }));
  },
});

/**
 * Keeps a listing; one that is kept already stays where it is.
 * @throws RuleBroken `listing_not_published`, `saved_listings_full`
 */
export const saveListing = verb({
  permission: savedListingPermissions.save,
  of: ownListings,
  input: SaveListing,
  async write({ ctx, thing, input: { listingId }, now }) {
    if (thing.listings.some((it) => it.listingId === listingId)) return { writes: [] };
    const listing = await listingOf(ctx.table, listingId);
    if (listing?.stage !== "published") throw new RuleBroken("listing_not_published");
    if (thing.listings.length >= mostSavedListings)
      throw new RuleBroken("saved_listings_full", { params: { maximum: mostSavedListings } });
    return { writes: [keeping(thing, [{ listingId, savedAt: now }, ...thing.listings])] };
  },
});

/** Forgets a saved listing; one that is not kept is forgotten already. */
export const removeSavedListing = verb({
  permission: savedListingPermissions.save,
  of: ownListings as About<{ listingId: string }, Kept>,
  write({ thing, at: { listingId } }) {
    const left = thing.listings.filter((it) => it.listingId !== listingId);
    return { writes: left.length < thing.listings.length ? [keeping(thing, left)] : [] };
  },
});

/** Up to four published listings beside each other, in the order asked for. */
export const compareListings = read({
  permission: everyone,
  of: nothing,
  input: CompareListings,
  find: ({ ctx, input: { ids } }) => publishedAmong(ctx, ids),
});

async function publishedAmong({ table }: Ctx, ids: string[]): Promise<Listing[]> {
  const found = ids.length > 0 ? await listingsOf(table, ids) : [];
  return found.filter(({ stage }) => stage === "published");
}

function keeping(kept: Kept, listings: SavedListings["listings"]): Write {
  if (kept.version !== undefined) return change(savedListingsRecord, kept, { listings });
  // Somebody who saves the first two at once saves both.
  return add(savedListingsRecord, { ...kept, listings }, () => new Conflict("version_stale"));
}
