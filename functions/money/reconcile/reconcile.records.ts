import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { Reconciliation } from "#shared/money/reconcile/reconciliation.ts";

/** What the last comparison with the provider said. */
export const reconciliationRecord = defineRecord<Reconciliation, "last">()({
  kind: "reconciliation",
  schema: Reconciliation,
  key: () => ({ pk: "RECONCILIATION", sk: "LAST" }),
  keyOf: () => "last",
});

export function lastReconciliation(table: Table): Promise<Reconciliation | undefined> {
  return table.get(reconciliationRecord, "last");
}
