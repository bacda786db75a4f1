import type { Slice } from "#functions/platform/slice.ts";
import { bankPermissions } from "#shared/money/bank/bank.permissions.ts";
import { bankLineProcess } from "#shared/money/bank/bank-line.process.ts";
import { bankLineIds } from "#shared/money/ids.ts";
import { can } from "#shared/permissions.ts";

/** What our bank's statements say, and which payment each line of them is for. */
export const bank: Slice = {
  name: "bank",
  ids: [bankLineIds],
  permissions: bankPermissions,
  processes: [bankLineProcess],
  navigation: [
    {
      path: "/finance/bank-lines",
      text: "role_finance",
      order: 58,
      isFor: (actor) => can(actor, bankPermissions.read),
    },
  ],
  async records() {
    const { awaitedTransferRecord, bankLineRecord } = await import("./bank.records.ts");
    return [bankLineRecord, awaitedTransferRecord];
  },
  reactions: async () => (await import("./bank.reactions.ts")).bankReactions,
  api: async () => (await import("./bank.api.ts")).bankApi,
  description: async () => (await import("./bank.description.ts")).bankDescription,
  site: async () => (await import("./bank.site.tsx")).bankSite,
};
