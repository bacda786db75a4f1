import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Found, ShownReconciliation } from "#shared/money/reconcile/reconciliation.ts";

export const reconcileDescription: ApiDescription = {
  schemas: { Reconciliation: ShownReconciliation, ReconciliationFinding: Found },
};
