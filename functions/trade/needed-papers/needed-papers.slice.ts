import type { Slice } from "#functions/platform/slice.ts";

/** Which papers a shipment out of Indonesia needs, for anybody who plans one. */
export const neededPapers: Slice = {
  name: "needed-papers",
  api: async () => (await import("./needed-papers.api.ts")).neededPapersApi,
  description: async () => (await import("./needed-papers.description.ts")).neededPapersDescription,
  site: async () => (await import("./needed-papers.site.tsx")).neededPapersSite,
};
