import * as z from "zod";
import { listingIds } from "#shared/market/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

/** How many listings one person may keep: fewer than one read of the table takes. */
export const mostSavedListings = 60;

export const SaveListing = z.strictObject({ listingId: listingIds.schema });

/** All listings that one person saved, the newest first. */
export const SavedListings = z.strictObject({
  personId: personIds.schema,
  listings: z
    .array(z.strictObject({ listingId: listingIds.schema, savedAt: z.iso.datetime() }))
    .max(mostSavedListings),
  ...stamps,
});
export type SavedListings = z.infer<typeof SavedListings>;
