import { page } from "#functions/platform/http/site-route.ts";
import { ReconciliationPage } from "#web/pages/money/reconcile/reconciliation-page.tsx";
import { getReconciliation } from "./reconcile.service.ts";

export const reconcileSite = [
  page("/finance/reconciliation", getReconciliation, async ({ ctx, at }) => (
    <ReconciliationPage {...(await getReconciliation(ctx, at))} />
  )),
];
