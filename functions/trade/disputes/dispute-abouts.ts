import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { disputeIds } from "#shared/trade/ids.ts";
import { disputeRecord, type WholeDispute, wholeDispute } from "./disputes.records.ts";

/** Where a dispute is, as its address says; it may be anything. */
export interface DisputeAddressed {
  disputeId: string;
}

export const aDispute: About<DisputeAddressed, Dispute> = thingOf(
  disputeRecord,
  ({ disputeId }: DisputeAddressed) => (isIdOf(disputeIds, disputeId) ? disputeId : undefined),
);

/** The same with all that was said in it, in one operation. */
export const aWholeDispute: About<DisputeAddressed, WholeDispute> = {
  find: ({ table }, { disputeId }) => wholeDispute(table, disputeId),
  subject: ({ dispute }) => disputeProcess.subject(dispute),
};
