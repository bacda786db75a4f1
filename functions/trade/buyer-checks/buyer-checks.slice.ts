import type { Slice } from "#functions/platform/slice.ts";
import { buyerCheckPermissions } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { buyerCheckIds } from "#shared/trade/ids.ts";

/** What is known of a buyer's company, and what attachés and officers answer who are asked about it. */
export const buyerChecks: Slice = {
  name: "buyer-checks",
  ids: [buyerCheckIds],
  permissions: buyerCheckPermissions,
  processes: [buyerCheckProcess],
  async records() {
    const records = await import("./buyer-checks.records.ts");
    return [records.buyerCheckRecord, records.waitingBuyerCheckRecord];
  },
  api: async () => (await import("./buyer-checks.api.ts")).buyerChecksApi,
  description: async () => (await import("./buyer-checks.description.ts")).buyerChecksDescription,
  async site() {
    const [{ buyerChecksSite }, { deskSite }] = await Promise.all([
      import("./buyer-checks.site.tsx"),
      import("./desk.site.tsx"),
    ]);
    return [...buyerChecksSite, ...deskSite];
  },
  reactions: async () => (await import("./buyer-checks.reactions.ts")).buyerCheckReactions,
  mails: async () => [(await import("./buyer-checks.mails.ts")).buyerCheckMail],
  onTime: async () => (await import("./buyer-checks.due.ts")).buyerChecksOnTime,
};
