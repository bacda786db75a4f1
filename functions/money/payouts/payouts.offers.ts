export { payoutNamed, payoutRecord } from "./payouts.records.ts";
export { returnPayoutWrites, settlePayoutWrites } from "./settling.ts";
