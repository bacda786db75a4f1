export { checkLedger, isLedgerFrozen } from "./check-ledger.ts";
export { accountRecord, accountsOf, newestEntriesOf } from "./ledger.records.ts";
export { postingWrites } from "./posting-writes.ts";
