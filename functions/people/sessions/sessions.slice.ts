import type { Slice } from "#functions/platform/slice.ts";

/** Signing in and out, and the browsers that are signed in. */
export const sessions: Slice = {
  name: "sessions",
  records: async () => [(await import("./sessions.records.ts")).sessionRecord],
  bareSite: async () => (await import("./sign-in.site.ts")).signInRoutes,
};
