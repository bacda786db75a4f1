import type { Slice } from "#functions/platform/slice.ts";

/** What somebody typed before they signed in. */
export const drafts: Slice = {
  name: "drafts",
  records: async () => [(await import("./drafts.records.ts")).draftRecord],
};
