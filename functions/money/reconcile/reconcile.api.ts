import { get } from "#functions/platform/http/api-route.ts";
import { ShownReconciliation } from "#shared/money/reconcile/reconciliation.ts";
import { getReconciliation } from "./reconcile.service.ts";

export const reconcileApi = [
  get("/reconciliation", getReconciliation, {
    tag: "payments",
    answer: ShownReconciliation,
    summary:
      "What last night's comparison of the ledger with the provider of card payments found, for finance",
  }),
];
