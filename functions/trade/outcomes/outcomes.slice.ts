import type { Slice } from "#functions/platform/slice.ts";
import { outcomePermissions } from "#shared/trade/outcomes/outcome.permissions.ts";

/** What came of trade, counted for each business and each market. */
export const outcomes: Slice = {
  name: "outcomes",
  permissions: outcomePermissions,
  records: async () => [(await import("./outcomes.records.ts")).outcomeRecord],
  api: async () => (await import("./outcomes.api.ts")).outcomesApi,
  description: async () => (await import("./outcomes.description.ts")).outcomesDescription,
  site: async () => (await import("./outcomes.site.tsx")).outcomesSite,
  reactions: async () => (await import("./outcomes.reactions.ts")).outcomeReactions,
};
