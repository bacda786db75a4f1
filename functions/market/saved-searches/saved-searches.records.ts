import { defineRecord } from "#functions/platform/table/record.ts";
import { savedSearchProcess } from "#shared/market/saved-searches/saved-searches.process.ts";
import { SavedSearches } from "#shared/market/saved-searches/saved-searches.ts";

/** One for each person; there is none before they saved anything. */
export const savedSearchesRecord = defineRecord<SavedSearches, string>()({
  kind: "saved-searches",
  schema: SavedSearches,
  process: savedSearchProcess,
  subject: savedSearchProcess.subject,
  key: (personId) => ({ pk: `SAVED#${personId}`, sk: "SAVED" }),
  keyOf: ({ personId }) => personId,
});
