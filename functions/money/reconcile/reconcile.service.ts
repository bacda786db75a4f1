import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { reconciliationPermissions } from "#shared/money/reconcile/reconciliation.permissions.ts";
import { type ShownReconciliation, shownReconciliation } from "#shared/money/reconcile/reconciliation.ts";
import { lastReconciliation } from "./reconcile.records.ts";

/** What the last comparison with the provider found. */
export const getReconciliation = read({
  permission: reconciliationPermissions.read,
  of: nothing,
  async find({ ctx }): Promise<ShownReconciliation> {
    return shownReconciliation(await lastReconciliation(ctx.table));
  },
});
