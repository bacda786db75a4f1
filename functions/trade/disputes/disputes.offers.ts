/** What others read of disputes. */
export { disputesAtDesk } from "./disputes.records.ts";
