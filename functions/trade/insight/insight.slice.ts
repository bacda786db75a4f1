import type { Slice } from "#functions/platform/slice.ts";

/** What comes of a catalog: how often it was seen, and what buyers asked through it. */
export const insight: Slice = {
  name: "insight",
  records: async () => [(await import("./insight.records.ts")).catalogInquiryRecord],
  api: async () => (await import("./insight.api.ts")).insightApi,
  description: async () => (await import("./insight.description.ts")).insightDescription,
  site: async () => (await import("./insight.site.tsx")).insightSite,
  reactions: async () => (await import("./insight.reactions.ts")).insightReactions,
};
