import type { Slice } from "#functions/platform/slice.ts";

/** Finding what is published, by words in any language and by filters. */
export const search: Slice = {
  name: "search",
  api: async () => (await import("./search.api.ts")).searchApi,
  description: async () => (await import("./search.description.ts")).searchDescription,
  site: async () => (await import("./search.site.tsx")).searchSite,
  reactions: async () => (await import("./search.reactions.ts")).searchReactions,
  jobs: async () => (await import("./search.jobs.ts")).searchJobs,
};
