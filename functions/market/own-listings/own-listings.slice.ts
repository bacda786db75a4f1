import type { Slice } from "#functions/platform/slice.ts";

/** The pages on which a business writes what it is and offers; what they do is the profiles', the listings' and the photos'. */
export const ownListings: Slice = {
  name: "ownListings",
  async site() {
    const [{ ownListingsSite }, { writingSite }, { editProfileSite }] = await Promise.all([
      import("./own-listings.site.tsx"),
      import("./writing.site.tsx"),
      import("./edit-profile.site.tsx"),
    ]);
    return [...ownListingsSite, ...writingSite, ...editProfileSite];
  },
};
