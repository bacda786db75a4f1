import type { Slice } from "#functions/platform/slice.ts";
import { disputePermissions } from "#shared/trade/disputes/dispute.permissions.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { disputeIds, evidenceIds, rulingIds } from "#shared/trade/ids.ts";

/** What is wrong with an order, and how it is settled: by the two sides, with an attaché, by the operator. */
export const disputes: Slice = {
  name: "disputes",
  ids: [disputeIds, evidenceIds, rulingIds],
  permissions: disputePermissions,
  processes: [disputeProcess],
  async records() {
    const records = await import("./disputes.records.ts");
    return [
      records.disputeRecord,
      records.statementRecord,
      records.evidenceRecord,
      records.evidenceFailuresRecord,
      records.waitingDisputeRecord,
      records.rulingRecord,
    ];
  },
  api: async () => (await import("./disputes.api.ts")).disputesApi,
  description: async () => (await import("./disputes.description.ts")).disputesDescription,
  async site() {
    const [{ disputesSite }, { evidenceSite }, { disputeListsSite }, { rulingsSite }] = await Promise.all([
      import("./disputes.site.tsx"),
      import("./evidence.site.tsx"),
      import("./dispute-lists.site.tsx"),
      import("./rulings.site.tsx"),
    ]);
    return [...disputeListsSite, ...disputesSite, ...evidenceSite, ...rulingsSite];
  },
  bareSite: async () => (await import("./rulings-sitemap.site.ts")).rulingsSitemap,
  reactions: async () => (await import("./disputes.reactions.ts")).disputeReactions,
  mails: async () => [(await import("./disputes.mails.ts")).disputeMail],
  onTime: async () => (await import("./disputes.due.ts")).disputesOnTime,
};
