import type { Slice } from "#functions/platform/slice.ts";

/** Where people come in to work: a member's business, an attaché's desk. */
export const dashboard: Slice = {
  name: "dashboard",
  site: async () => (await import("./dashboard.site.tsx")).dashboardSite,
};
