import type { Ticking } from "./clock.ts";

/** What a dispute waits for, as all whom it concerns are told of it. */
export const disputeTasks = [
  "agree",
  "may_escalate",
  "attache",
  "answer_advice",
  "operator",
  "repay",
  "confirm",
  "settled",
  "withdrawn",
] as const;
export type DisputeTask = (typeof disputeTasks)[number];

export function disputeTask({ stage, agreeOverAt, advice, repayment }: Ticking): DisputeTask {
  switch (stage) {
    case "open":
      return agreeOverAt ? "may_escalate" : "agree";
    case "with_attache":
      return advice ? "answer_advice" : "attache";
    case "with_operator":
      return "operator";
    case "to_repay":
      return repayment?.state === "reported" ? "confirm" : "repay";
    default:
      return stage;
  }
}
