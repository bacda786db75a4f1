import type { Slice } from "#functions/platform/slice.ts";

/** The pages on which a business writes its listings with their photos; what they do is the listings' and the photos'. */
export const ownListings: Slice = {
  name: "ownListings",
  site: async () => (await import("./own-listings.site.tsx")).ownListingsSite,
};
