import type { Slice } from "#functions/platform/slice.ts";

/** The ways to find goods without searching: the newest, by category, by province, by business. */
export const browse: Slice = {
  name: "browse",
  navigation: [
    { path: "/newest", text: "site_browse", order: 10, isFor: () => true },
    { path: "/exporters", text: "site_makers", order: 15, isFor: () => true },
  ],
  async site() {
    const [{ browseSite }, { exporterSite }, { aboutSite }, { feedsSite }] = await Promise.all([
      import("./browse.site.tsx"),
      import("./exporter.site.tsx"),
      import("./about.site.tsx"),
      import("./feeds.site.ts"),
    ]);
    return [...browseSite, ...exporterSite, ...aboutSite, ...feedsSite];
  },
  bareSite: async () => (await import("./crawlers.site.ts")).crawlersSite,
};
