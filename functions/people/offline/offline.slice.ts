import type { Slice } from "#functions/platform/slice.ts";

/** The site without a connection: what the browser's worker asks for. */
export const offline: Slice = {
  name: "offline",
  site: async () => (await import("./offline.site.tsx")).offlineSite,
  bareSite: async () => (await import("./offline.site.tsx")).workerRoutes,
};
