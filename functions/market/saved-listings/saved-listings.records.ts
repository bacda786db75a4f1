import { defineRecord } from "#functions/platform/table/record.ts";
import { SavedListings } from "#shared/market/saved-listings/saved-listings.ts";

/** One for each person; there is none before they saved anything. */
export const savedListingsRecord = defineRecord<SavedListings, string>()({
  kind: "saved-listings",
  schema: SavedListings,
  key: (personId) => ({ pk: `SAVED#${personId}`, sk: "LISTINGS" }),
  keyOf: ({ personId }) => personId,
});
