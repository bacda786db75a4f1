export { checkLedger, isLedgerFrozen } from "./check-ledger.ts";
export {
  accountRecord,
  accountsOf,
  entriesOf,
  newestEntriesOf,
  postingsNamed,
  postingsOn,
} from "./ledger.records.ts";
export { postingWrites } from "./posting-writes.ts";
