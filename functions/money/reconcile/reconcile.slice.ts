import type { Slice } from "#functions/platform/slice.ts";
import { reconciliationPermissions } from "#shared/money/reconcile/reconciliation.permissions.ts";

/** Whether the ledger says what the provider of card payments says, each night. */
export const reconciliation: Slice = {
  name: "reconcile",
  permissions: reconciliationPermissions,
  records: async () => [(await import("./reconcile.records.ts")).reconciliationRecord],
  api: async () => (await import("./reconcile.api.ts")).reconcileApi,
  description: async () => (await import("./reconcile.description.ts")).reconcileDescription,
  site: async () => (await import("./reconcile.site.tsx")).reconcileSite,
  jobs: async () => (await import("./reconcile.jobs.ts")).reconcileJobs,
};
