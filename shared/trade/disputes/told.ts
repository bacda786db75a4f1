import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { disputeDeadline } from "./clock.ts";
import type { Dispute, DisputeRole } from "./dispute.ts";
import type { DisputeEvent } from "./events.ts";

const sides: readonly Side[] = ["buyer", "exporter"];

/** Whoever waits beside the two sides, once this has happened. */
const helpers: Partial<Record<DisputeEvent, DisputeRole>> = {
  escalated: "attache",
  advice_refused: "operator",
  to_operator: "operator",
  overdue: "operator",
  repay_late: "operator",
};

/** Who is told of what happened last: whoever is waited for of a reminder, of all else whoever did not do it. */
export function toldOf(dispute: Dispute): readonly DisputeRole[] {
  const { event, by } = dispute.last;
  if (event === "reminded") return disputeDeadline(dispute)?.waitsFor ?? [];
  const helper = event === "withdrawn" ? judgeOf(dispute) : helpers[event];
  return [...sides.filter((it) => it !== by), ...(helper ? [helper] : [])];
}

/** Who had it on their desk, where it was taken back meanwhile. */
function judgeOf({ escalatedAt, toOperatorAt }: Dispute): DisputeRole | undefined {
  if (toOperatorAt) return "operator";
  return escalatedAt ? "attache" : undefined;
}
