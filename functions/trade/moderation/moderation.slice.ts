import type { Slice } from "#functions/platform/slice.ts";
import { measureIds } from "#shared/people/ids.ts";
import { measurePermissions } from "#shared/trade/moderation/measure.permissions.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";

/** What admins and officers take from view, whom they suspend, and what is said against it. */
export const moderation: Slice = {
  name: "moderation",
  ids: [measureIds],
  permissions: measurePermissions,
  processes: [measureProcess],
  async records() {
    const { measureRecord, measureEntryRecord } = await import("./measures.records.ts");
    return [measureRecord, measureEntryRecord];
  },
  api: async () => (await import("./measures.api.ts")).measuresApi,
  description: async () => (await import("./moderation.description.ts")).moderationDescription,
  async site() {
    const [{ moderationSite }, { appealsSite }] = await Promise.all([
      import("./moderation.site.tsx"),
      import("./appeals.site.tsx"),
    ]);
    return [...moderationSite, ...appealsSite];
  },
  reactions: async () => (await import("./measures.reactions.ts")).measureReactions,
  async mails() {
    const { appealMail, measureMail } = await import("./measures.mails.ts");
    return [measureMail, appealMail];
  },
  onTime: async () => (await import("./measures.due.ts")).measuresOnTime,
};
