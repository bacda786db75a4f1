import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import { Listing, type ListingStage } from "#shared/market/listings/listing.ts";

/** Only a listing that was published stands in the indexes that the public reads; its stage is part of their keys. */
export const listingRecord = defineRecord<Listing, string>()({
  kind: "listing",
  schema: Listing,
  key: (id) => ({ pk: `LISTING#${id}`, sk: "LISTING" }),
  keyOf: (listing) => listing.id,
  process: listingProcess,
  subject: listingProcess.subject,
  indexes: {
    "by-profile": ({ profileId }) => ({ inProfile: profileId }),
    "by-stage": (listing) => ({ stagedAt: placeOf(listing) }),
    "by-chapter": (listing) => ({ inChapter: listing.chapter, stagedAt: placeOf(listing) }),
    "by-province": (listing) => ({ inProvince: listing.provinceCode, stagedAt: placeOf(listing) }),
  },
});

function placeOf({ shelvedAt, publishedAt }: Listing): string | undefined {
  return shelvedAt ?? publishedAt;
}

export function newestListings(table: Table, page: PageRequest): Promise<Page<Listing>> {
  return table.queryIndex(listingRecord, "by-stage", { stage: "published" }, page);
}

/** `chapter` is an HS chapter, or `services`. */
export function listingsOfChapter(table: Table, chapter: string, page: PageRequest): Promise<Page<Listing>> {
  return table.queryIndex(listingRecord, "by-chapter", { inChapter: chapter, stage: "published" }, page);
}

export function listingsOfProvince(
  table: Table,
  provinceCode: string,
  page: PageRequest,
): Promise<Page<Listing>> {
  return table.queryIndex(
    listingRecord,
    "by-province",
    { inProvince: provinceCode, stage: "published" },
    page,
  );
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
