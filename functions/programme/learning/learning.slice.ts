import type { Slice } from "#functions/platform/slice.ts";
import { maySell } from "#shared/market/profiles/may-sell.ts";
import { learningPermissions } from "#shared/programme/learning/learning.permissions.ts";

/** The learning path: modules that everyone reads, what each learnt, and its certificate. */
export const learning: Slice = {
  name: "learning",
  permissions: learningPermissions,
  navigation: [{ path: "/learn", text: "learning_nav", order: 35, isFor: maySell }],
  async records() {
    const { learnerRecord, certificateRecord, learningCountRecord } = await import("./learning.records.ts");
    return [learnerRecord, certificateRecord, learningCountRecord];
  },
  api: async () => (await import("./learning.api.ts")).learningApi,
  description: async () => (await import("./learning.description.ts")).learningDescription,
  site: async () => (await import("./learning.site.tsx")).learningSite,
  reactions: async () => (await import("./learning.reactions.ts")).learningReactions,
};
