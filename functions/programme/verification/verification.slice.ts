import type { Slice } from "#functions/platform/slice.ts";
import { can } from "#shared/permissions.ts";
import { lookIds, verificationFileIds, verificationIds } from "#shared/programme/ids.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";

/** Whether somebody worked abroad as they say: what they show, and what an office finds. */
export const verification: Slice = {
  name: "verification",
  ids: [verificationIds, verificationFileIds, lookIds],
  permissions: verificationPermissions,
  processes: [verificationProcess],
  navigation: [
    {
      path: "/officer/verifications",
      text: "verification_desk",
      order: 57,
      isFor: (actor) => can(actor, verificationPermissions.desk),
    },
  ],
  async records() {
    const [records, { lookRecord }] = await Promise.all([
      import("./verification.records.ts"),
      import("./looks.records.ts"),
    ]);
    return [
      records.verificationRecord,
      records.verificationPrivateRecord,
      records.verificationFileRecord,
      lookRecord,
    ];
  },
  api: async () => (await import("./verification.api.ts")).verificationApi,
  description: async () => (await import("./verification.description.ts")).verificationDescription,
  async site() {
    const [{ askingSite }, { officerSite }] = await Promise.all([
      import("./asking.site.tsx"),
      import("./officer.site.tsx"),
    ]);
    return [...askingSite, ...officerSite];
  },
  reactions: async () => (await import("./verification.reactions.ts")).verificationReactions,
  mails: async () => [(await import("./verification.mails.ts")).verificationMail],
  onTime: async () => (await import("./verification.due.ts")).verificationOnTime,
};
