import type { Slice } from "#functions/platform/slice.ts";

/** The ways to find goods without searching: the newest, by category, by province. */
export const browse: Slice = {
  name: "browse",
  navigation: [{ path: "/newest", text: "site_browse", order: 10, isFor: () => true }],
  site: async () => (await import("./browse.site.tsx")).browseSite,
};
