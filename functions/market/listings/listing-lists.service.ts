import type { Ctx } from "#functions/platform/ctx.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import type { Listing, ListingStage } from "#shared/market/listings/listing.ts";
import { authorize, can } from "#shared/permissions.ts";
import {
  allListingsOfProfile,
  listingsOfChapter,
  listingsOfProfile,
  listingsOfProvince,
  newestListings,
} from "./listings.records.ts";

/**
 * A business's listings: those of one stage, last changed first; or, of all that the reader may see, by stage.
 * @throws NotFound for a stage that is not for the reader to see.
 */
export async function listListings(
  ctx: Ctx,
  profileId: string,
  stage: ListingStage | undefined,
  page: PageRequest,
): Promise<Page<Listing>> {
  if (stage === undefined && can(ctx.actor, listingPermissions.read, { profileId }))
    return allListingsOfProfile(ctx.table, profileId, { ...page, oldestFirst: true });
  const shown = stage ?? "published";
  authorize(ctx.actor, listingPermissions.read, { profileId, isPublic: shown === "published" });
  return listingsOfProfile(ctx.table, profileId, shown, page);
}

/** Where a reader looks: everywhere, in one category, or in one province. */
export type Shelf = { chapter?: string | undefined } | { province?: string | undefined };

/** What is published, newest first. */
export async function browseListings(ctx: Ctx, shelf: Shelf, page: PageRequest): Promise<Page<Listing>> {
  if ("chapter" in shelf && shelf.chapter) return listingsOfChapter(ctx.table, shelf.chapter, page);
  if ("province" in shelf && shelf.province) return listingsOfProvince(ctx.table, shelf.province, page);
  return newestListings(ctx.table, page);
}
