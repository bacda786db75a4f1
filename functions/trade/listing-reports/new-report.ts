import type { Listing } from "#shared/market/listings/listing.ts";
import type { ListingReport } from "#shared/trade/listing-reports/listing-report.ts";

type AboutListing = Pick<ListingReport, "listingId" | "listingTitle" | "profileId" | "exporterName">;

/** What a report keeps of the listing that it is about: what it was called then, and whose it was. */
export function aboutListing({ id, text, profileId, exporter }: Listing): AboutListing {
  const titles = Object.entries(text).map(([locale, { title }]) => [locale, title]);
  return {
    listingId: id,
    listingTitle: Object.fromEntries(titles),
    profileId,
    exporterName: exporter.businessName,
  };
}
