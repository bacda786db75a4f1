import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { type SavedSearches, savedSearchStages } from "./saved-searches.ts";

/**
 * The life of what somebody saved: while there is something, and mail of it is wanted, one is due each week
 * (`digestOnChange`). It is everybody's own, so no other reads it.
 */
export const savedSearchProcess = defineProcess<SavedSearches>()({
  noun: "savedSearches",
  stages: savedSearchStages,
  first: "quiet",
  subject: () => noSubject,
  steps: {
    tell: {
      by: "time",
      ways: [{ from: ["waiting"] }],
      at: ({ nextMailAt }) => nextMailAt,
      follows: ["mail of new matches"],
    },
  },
});
