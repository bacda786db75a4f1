import type { Slice } from "#functions/platform/slice.ts";
import { certificateIds, listingIds } from "#shared/market/ids.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";

/** Goods and services that businesses sell, one by one and many at once by files. */
export const listings: Slice = {
  name: "listings",
  ids: [listingIds, certificateIds],
  permissions: listingPermissions,
  processes: [listingProcess],
  async records() {
    const [{ listingRecord }, { importedRecord }, { shelfRecord }, { listingViewsRecord }] =
      await Promise.all([
        import("./listings.records.ts"),
        import("./imported.records.ts"),
        import("./shelves.records.ts"),
        import("./listing-views.records.ts"),
      ]);
    return [listingRecord, importedRecord, shelfRecord, listingViewsRecord];
  },
  async api() {
    const [{ listingsApi }, { listingsCsvApi }] = await Promise.all([
      import("./listings.api.ts"),
      import("./listings-csv.api.ts"),
    ]);
    return [...listingsApi, ...listingsCsvApi];
  },
  description: async () => (await import("./listings.description.ts")).listingsDescription,
  async site() {
    const [{ listingsSite }, { listingsCsvSite }] = await Promise.all([
      import("./listings.site.tsx"),
      import("./listings-csv.site.tsx"),
    ]);
    return [...listingsSite, ...listingsCsvSite];
  },
  reactions: async () => (await import("./listings.reactions.ts")).listingReactions,
};
