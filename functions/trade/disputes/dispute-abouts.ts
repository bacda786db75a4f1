import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import type { Evidence } from "#shared/trade/disputes/evidence.ts";
import { disputeIds, evidenceIds } from "#shared/trade/ids.ts";
import { disputeRecord, evidenceRecord, type WholeDispute, wholeDispute } from "./disputes.records.ts";

/** Where a dispute is, as its address says; it may be anything. */
export interface DisputeAddressed {
  disputeId: string;
}

export const aDispute: About<DisputeAddressed, Dispute> = thingOf(
  disputeRecord,
  ({ disputeId }: DisputeAddressed) => (isIdOf(disputeIds, disputeId) ? disputeId : undefined),
);

/** One file that was shown in it, for all who may read the dispute. */
export const anEvidence: About<DisputeAddressed & { evidenceId: string }, Evidence> = thingOf(
  evidenceRecord,
  ({ disputeId, evidenceId }: DisputeAddressed & { evidenceId: string }) =>
    isIdOf(disputeIds, disputeId) && isIdOf(evidenceIds, evidenceId)
      ? { disputeId, id: evidenceId }
      : undefined,
);

/** The same with all that was said and shown in it, in one operation. */
export const aWholeDispute: About<DisputeAddressed, WholeDispute> = {
  find: ({ table }, { disputeId }) => wholeDispute(table, disputeId),
  subject: ({ dispute }) => disputeProcess.subject(dispute),
};
