import type { ExamplesOf } from "#test/support/every-slice/example.ts";

export const examples: ExamplesOf = async () => ({
  "API GET /reconciliation": {},
  "site GET /finance/reconciliation": {},
});
