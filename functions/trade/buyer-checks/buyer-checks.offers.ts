/** What others read of buyer checks. */
export { waitingInMarket } from "./buyer-checks.records.ts";
