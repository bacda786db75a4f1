import { onProfile, profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Reaction, StreamCtx } from "#functions/platform/stream.ts";
import { change } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { type Listing, ListingExporter } from "#shared/market/listings/listing.ts";
import { hasChecks } from "#shared/market/profiles/checks.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { snapshotOf } from "./listing-parts.ts";
import { allListingsOfProfile, listingRecord } from "./listings.records.ts";
import { followRemoval } from "./removal.ts";

const pageSize = 50;

/** What listings say of their business follows it. */
export const listingReactions: readonly Reaction[] = [
  onProfile(async (ctx, { before, after }) => {
    if (!before || !after) return;
    if (!isSame(shownOf(before), shownOf(after))) await refreshListings(ctx, after.id);
    if (!isSame({ ...before.removed }, { ...after.removed })) await followRemoval(ctx, after.id);
  }),
];

/** Brings what the business's listings say of it up to date, by what it is now rather than by the change that came. */
async function refreshListings(ctx: StreamCtx, profileId: string): Promise<void> {
  const profile = await profileOf(ctx.table, profileId);
  if (!profile) return;
  let cursor: string | undefined;
  do {
    const page = await allListingsOfProfile(ctx.table, profileId, { limit: pageSize, cursor });
    for (const listing of page.items) await refreshListing(ctx, profile, listing);
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The listing itself did not change, so its time of change stays, and with it its place in every list. */
function refreshListing(ctx: StreamCtx, profile: Profile, found: Listing): Promise<void> {
  const snapshot = snapshotOf(profile, found.id);
  return afresh(async (attempt) => {
    const listing = attempt === 1 ? found : await ctx.table.get(listingRecord, found.id);
    if (!listing || isSame(partsOf(listing), partsOf(snapshot))) return;
    await commit(ctx, [change(listingRecord, listing, snapshot, { isNews: false })]);
  });
}

/** What listings say of a business, or some of them. */
function shownOf({
  handle,
  businessName,
  regencyCode,
  isDemo,
  provinceCode,
  portrait,
  certificates,
  checks,
}: Profile) {
  return {
    ...{ handle, businessName, regencyCode, isDemo, provinceCode },
    portraitId: portrait?.id,
    certificates,
    isChecked: hasChecks(checks),
  };
}

/** What a listing says of its business, each part in the order of its schema. */
function partsOf({
  exporter,
  provinceCode,
  isMakerChecked,
}: Pick<Listing, "exporter" | "provinceCode" | "isMakerChecked">) {
  return { exporter: ListingExporter.parse(exporter), provinceCode, isMakerChecked };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
