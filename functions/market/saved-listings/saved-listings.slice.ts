import type { Slice } from "#functions/platform/slice.ts";
import { savedListingPermissions } from "#shared/market/saved-listings/saved-listing.permissions.ts";

/** The listings that somebody saved for later, and some of them compared. */
export const savedListings: Slice = {
  name: "saved-listings",
  permissions: savedListingPermissions,
  records: async () => [(await import("./saved-listings.records.ts")).savedListingsRecord],
  site: async () => (await import("./saved-listings.site.tsx")).savedListingsSite,
};
