import { defineRecord } from "#functions/platform/table/record.ts";
import { SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";

/** One for each person. In the index of stages stand those who wait for mail, by its time. */
export const savedSearchesRecord = defineRecord<SavedSearches, string>()({
  kind: "saved-searches",
  schema: SavedSearches,
  key: (personId) => ({ pk: `SAVED#${personId}`, sk: "SAVED" }),
  keyOf: ({ personId }) => personId,
  indexes: { "by-stage": ({ personId, stagedAt }) => ({ id: personId, stagedAt }) },
});
