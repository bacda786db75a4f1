import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import { Listing, type ListingStage } from "#shared/market/listings/listing.ts";
import { ListingSummary, listingSummary } from "#shared/market/listings/listing-summary.ts";
import { shelfPlace } from "#shared/market/shelf-place.ts";

/** The one that all listings stand on, whatever their kind and place. */
const shelf = "listings";

/** More than are removed at a time; older ones are long gone from whatever lags. */
const mostRemoved = 2000;

/** Only a listing that was published stands in the indexes that the public reads; its stage is part of their keys. */
export const listingRecord = defineRecord<Listing, string>()({
  kind: "listing",
  schema: Listing,
  key: (id) => ({ pk: `LISTING#${id}`, sk: "LISTING" }),
  keyOf: (listing) => listing.id,
  process: listingProcess,
  // Items of the first version have no summary yet: writing them again makes it.
  upcasts: [(item) => item],
  summary: { schema: ListingSummary, of: listingSummary },
  subject: listingProcess.subject,
  indexes: {
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
    "by-shelf": (listing) => ({ onShelf: shelf, stagedAt: placeOf(listing) }),
    "by-maker": (listing) => ({ ofMaker: listing.profileId, stagedAt: placeOf(listing) }),
    "by-chapter": (listing) => ({ inChapter: listing.chapter, stagedAt: placeOf(listing) }),
    "by-province": (listing) => ({ inProvince: listing.provinceCode, stagedAt: placeOf(listing) }),
  },
});

function placeOf({ shelvedAt, publishedAt, isMakerChecked }: Listing): string | undefined {
  const at = shelvedAt ?? publishedAt;
  return at && shelfPlace(isMakerChecked === true, at);
}

export function newestListings(table: Table, page: PageRequest): Promise<Page<ListingSummary>> {
  return table.querySummaries(listingRecord, "by-shelf", { onShelf: shelf, stage: "published" }, page);
}

/** What we removed of all listings, as far as a list that lags behind the table must leave it out. */
export async function removedListingIds(table: Table): Promise<Set<string>> {
  const ids = new Set<string>();
  let cursor: string | undefined;
  do {
    const placed = { onShelf: shelf, stage: "removed" } as const;
    const page = await table.querySummaries(listingRecord, "by-shelf", placed, { limit: 100, cursor });
    for (const { id } of page.items) ids.add(id);
    cursor = page.next;
  } while (cursor !== undefined && ids.size < mostRemoved);
  return ids;
}

/** `chapter` is an HS chapter, or `services`. */
export function listingsOfChapter(
  table: Table,
  chapter: string,
  page: PageRequest,
): Promise<Page<ListingSummary>> {
  return table.querySummaries(listingRecord, "by-chapter", { inChapter: chapter, stage: "published" }, page);
}

export function listingsOfProvince(
  table: Table,
  provinceCode: string,
  page: PageRequest,
): Promise<Page<ListingSummary>> {
  return table.querySummaries(
    listingRecord,
    "by-province",
    { inProvince: provinceCode, stage: "published" },
    page,
  );
}

/** What a business has published, newest first. */
export function listingsOfMaker(
  table: Table,
  profileId: string,
  page: PageRequest,
): Promise<Page<ListingSummary>> {
  return table.querySummaries(listingRecord, "by-maker", { ofMaker: profileId, stage: "published" }, page);
}

/** A business's listings in one stage, last changed first. */
export function listingsOfProfile(
  table: Table,
  profileId: string,
  stage: ListingStage,
  page: PageRequest,
): Promise<Page<Listing>> {
  return table.queryIndex(listingRecord, "by-profile", { inProfile: profileId, stage }, page);
}

/** All of a business's listings, whatever their stage. */
export function allListingsOfProfile(
  table: Table,
  profileId: string,
  page: PageRequest,
): Promise<Page<Listing>> {
  return table.queryIndex(listingRecord, "by-profile", { inProfile: profileId }, page);
}
