import { onTime } from "#functions/platform/due/due.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import { buyerCheckRecord } from "./buyer-checks.records.ts";
import { notWaiting } from "./buyer-checks.service.ts";

/** What lapsed waits at no desk any more. */
export const buyerChecksOnTime = [
  onTime(buyerCheckRecord, buyerCheckProcess.steps.lapse, (_ctx, check) => ({ writes: [notWaiting(check)] })),
];
