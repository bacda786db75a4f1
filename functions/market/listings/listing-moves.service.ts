import { getProfile } from "#functions/market/profiles/profiles.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { once } from "#functions/platform/once.ts";
import { replace } from "#functions/platform/table/write.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { canMove, type ListingMove, listingMoves } from "#shared/market/listings/stages.ts";
import { refuseIncomplete, snapshotOf } from "./listing-parts.ts";
import { listingRecord } from "./listings.records.ts";
import { getListing, getListingToEdit } from "./listings.service.ts";

/**
 * Shows the listing to everyone.
 * @throws RuleBroken `listing_incomplete` with what is missing, or `mail_unverified` where no mail would reach the actor; Conflict `listing_stage_conflict` where it is published
 * already or withdrawn.
 */
export async function publishListing(ctx: Ctx, listingId: string, version?: number): Promise<Listing> {
  return move(ctx, "publish", listingId, version, async (listing) => {
    // Mail about inquiries goes to verified addresses alone: buyers would write to somebody who never hears of it.
    if (!signedIn(ctx).emailVerified) throw new RuleBroken("mail_unverified");
    refuseIncomplete(listing);
    const profile = await getProfile(ctx, { profileId: listing.profileId });
    return { ...snapshotOf(profile), publishedAt: listing.publishedAt ?? ctx.now.toISOString() };
  });
}

/** Takes the listing from view until it is published again. */
export async function pauseListing(ctx: Ctx, listingId: string, version?: number): Promise<Listing> {
  return move(ctx, "pause", listingId, version);
}

/** Takes the listing from view for good. */
export async function withdrawListing(ctx: Ctx, listingId: string, version?: number): Promise<Listing> {
  return move(ctx, "withdraw", listingId, version);
}

/** A given `version` must be the one that stands; without one, the move is made from whatever stands. */
async function move(
  ctx: Ctx,
  name: ListingMove,
  listingId: string,
  version: number | undefined,
  prepare: (listing: Listing) => Promise<Partial<Listing>> = async () => ({}),
): Promise<Listing> {
  const listing = await getListingToEdit(ctx, listingId);
  return once(
    ctx,
    { name, version },
    async (claim) => {
      if (version !== undefined && listing.version !== version) throw new Conflict("version_stale");
      if (!canMove(listing, name)) throw new Conflict("listing_stage_conflict");
      const changes = { ...(await prepare(listing)), stage: listingMoves[name].to };
      const { write, value } = replace(listingRecord, listing, changes, ctx.now);
      await ctx.table.transact([write, ...claim(listing.id)]);
      return value;
    },
    (id) => getListing(ctx, id),
  );
}
