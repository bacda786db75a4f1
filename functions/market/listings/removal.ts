import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { removalOf } from "#shared/market/listings/removal.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { allListingsOfProfile, listingRecord, listingsOfProfile } from "./listings.records.ts";

const atOnce = 25;
const pageSize = 100;

/** Takes a listing from everybody's view, under a measure about it. Whoever does must have authorized it. */
export function removeListing(listing: Listing, measureId: string): Write[] {
  const changes = removalOf(listing, "own", measureId);
  return changes ? [change(listingRecord, listing, changes)] : [];
}

/** Ends that measure: it stands where it stood, unless its business is removed. */
export function restoreListing(listing: Listing): Write[] {
  const changes = removalOf(listing, "own", undefined);
  return changes ? [change(listingRecord, listing, changes)] : [];
}

/** A business's listings that we removed, last changed first. */
export async function removedListingsOf(table: Table, profileId: string): Promise<Listing[]> {
  return (await listingsOfProfile(table, profileId, "removed", { limit: pageSize })).items;
}

/**
 * Brings all of a business's listings to what stands of the business itself: gone with it, and back with it. Safe to
 * repeat; a listing that changes meanwhile is looked at again.
 */
export async function followRemoval(ctx: Pick<Ctx, "table" | "now">, profileId: string): Promise<void> {
  let cursor: string | undefined;
  do {
    const { items, next } = await allListingsOfProfile(ctx.table, profileId, { limit: pageSize, cursor });
    for (let at = 0; at < items.length; at += atOnce)
      await followSome(ctx, profileId, items.slice(at, at + atOnce));
    cursor = next;
  } while (cursor !== undefined);
}

function followSome(
  ctx: Pick<Ctx, "table" | "now">,
  profileId: string,
  found: readonly Listing[],
): Promise<void> {
  return afresh(async () => {
    const [profile, listings] = await Promise.all([
      profileOf(ctx.table, profileId),
      ctx.table.getMany(
        listingRecord,
        found.map(({ id }) => id),
      ),
    ]);
    if (profile) await commit(ctx, writesFor(profile, listings));
  });
}

function writesFor({ removed }: Profile, listings: readonly Listing[]): Write[] {
  return listings.flatMap((listing) => {
    const changes = removalOf(listing, "business", removed?.page ?? removed?.owners);
    return changes ? [change(listingRecord, listing, changes, { isNews: false })] : [];
  });
}

/** @throws Conflict `business_removed` where nothing of the business is shown. */
export function refuseOfRemoved({ removed }: Pick<Profile, "removed">): void {
  if (removed) throw new Conflict("business_removed");
}
