import type { Slice } from "#functions/platform/slice.ts";
import { savedSearchIds } from "#shared/market/ids.ts";
import { savedSearchPermissions } from "#shared/market/saved-searches/saved-search.permissions.ts";
import { savedSearchProcess } from "#shared/market/saved-searches/saved-searches.process.ts";

/** What somebody searches for again and again, and the weekly mail of what is new to it. */
export const savedSearches: Slice = {
  name: "saved-searches",
  ids: [savedSearchIds],
  permissions: savedSearchPermissions,
  processes: [savedSearchProcess],
  records: async () => [(await import("./saved-searches.records.ts")).savedSearchesRecord],
  api: async () => (await import("./saved-searches.api.ts")).savedSearchesApi,
  description: async () => (await import("./saved-searches.description.ts")).savedSearchesDescription,
  site: async () => (await import("./saved-searches.site.tsx")).savedSearchesSite,
  mails: async () => [(await import("./saved-searches.mails.ts")).digestMail],
  onTime: async () => (await import("./saved-searches.due.ts")).savedSearchesOnTime,
};
