import type { Slice } from "#functions/platform/slice.ts";
import { payoutBatchIds, payoutIds } from "#shared/money/ids.ts";
import { batchProcess } from "#shared/money/payouts/batch.process.ts";
import { payoutPermissions } from "#shared/money/payouts/payout.permissions.ts";
import { payoutProcess } from "#shared/money/payouts/payout.process.ts";

/** How exporters are paid what is theirs, and buyers what goes back to them by our bank. */
export const payouts: Slice = {
  name: "payouts",
  ids: [payoutIds, payoutBatchIds],
  permissions: payoutPermissions,
  processes: [payoutProcess, batchProcess],
  async records() {
    const [records, accounts] = await Promise.all([
      import("./payouts.records.ts"),
      import("./payout-accounts.records.ts"),
    ]);
    return [
      records.payoutRecord,
      records.batchRecord,
      records.payoutDeskRecord,
      records.owedBusinessRecord,
      records.payoutSweepRecord,
      accounts.accountHeadRecord,
      accounts.accountDetailsRecord,
    ];
  },
  api: async () => (await import("./payouts.api.ts")).payoutsApi,
  description: async () => (await import("./payouts.description.ts")).payoutsDescription,
  async site() {
    const [{ businessPayoutsSite }, { financePayoutsSite }] = await Promise.all([
      import("./business-payouts.site.tsx"),
      import("./finance-payouts.site.tsx"),
    ]);
    return [...businessPayoutsSite, ...financePayoutsSite];
  },
  reactions: async () => (await import("./payouts.reactions.ts")).payoutReactions,
  async mails() {
    const mails = await import("./payouts.mails.ts");
    return [mails.payoutAccountMail, mails.payoutMail, mails.refundAccountMail];
  },
  jobs: async () => (await import("./payouts.jobs.ts")).payoutJobs,
};
