import { onTime } from "#functions/platform/due/due.ts";
import { disputeByTime } from "#shared/trade/disputes/changes.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import { disputeRecord } from "./disputes.records.ts";

const names = [
  "remind",
  "agreeOver",
  "toAttache",
  "toOperator",
  "overdue",
  "repayLate",
  "repaidByTime",
] as const;

/** What time does with disputes is told like what somebody did. */
export const disputesOnTime = names.map((name) =>
  onTime(disputeRecord, disputeProcess.steps[name], (ctx, dispute) => ({
    changes: disputeByTime[name](dispute, ctx.now.toISOString()),
  })),
);
