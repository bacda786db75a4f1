import type { Slice } from "#functions/platform/slice.ts";

/** A member's way into their business: what it has, and what there is to do. */
export const dashboard: Slice = {
  name: "dashboard",
  site: async () => (await import("./dashboard.site.tsx")).dashboardSite,
};
