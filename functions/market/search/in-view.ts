import type { Listing } from "#shared/market/listings/listing.ts";

/** Whether it is for everybody to find. The index is a few seconds behind: what it finds may have left since. */
export function isInView(listing: Pick<Listing, "stage"> | undefined): boolean {
  return listing?.stage === "published";
}
