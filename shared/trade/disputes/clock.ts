import { daysAfter } from "#shared/terms/calendar.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Dispute, DisputeRole } from "./dispute.ts";

/** The days of a dispute, counted from its opening; of paying back, from what they follow. */
export const disputeDays = {
  /** To agree among themselves; then either side may ask for the attaché. */
  agree: 3,
  /** Then it goes to the attaché by itself. */
  escalate: 7,
  /** Then it goes to the operator by itself. */
  advise: 10,
  /** Then the operator has ruled. */
  rule: 14,
  /** For the exporter to pay back. */
  repay: 14,
  /** For the buyer to say whether it arrived. */
  confirm: 14,
  /** Before a deadline, whoever is waited for is told. */
  warn: 1,
} as const;

/** What of a dispute decides what time brings. */
export type Ticking = Pick<Dispute, "stage" | "createdAt" | "accepted"> & {
  [Part in
    | "agreeOverAt"
    | "escalatedAt"
    | "toOperatorAt"
    | "advice"
    | "settledAt"
    | "repayment"
    | "repaidAt"
    | "repayDeniedAt"
    | "remindedAt"
    | "overdueAt"
    | "repayLateAt"]?: Dispute[Part] | undefined;
};

/** Who is waited for, since when, and until when. */
export interface DisputeDeadline {
  waitsFor: readonly DisputeRole[];
  since: string;
  at: string;
}

const sides: readonly Side[] = ["buyer", "exporter"];

/** What a dispute waits for as it stands; undefined once it is over. */
export function disputeDeadline(dispute: Ticking): DisputeDeadline | undefined {
  const { createdAt, agreeOverAt, escalatedAt, toOperatorAt, advice, accepted } = dispute;
  const day = (count: number) => daysAfter(createdAt, count);
  switch (dispute.stage) {
    case "open":
      return agreeOverAt === undefined
        ? { waitsFor: sides, since: createdAt, at: day(disputeDays.agree) }
        : { waitsFor: sides, since: agreeOverAt, at: day(disputeDays.escalate) };
    case "with_attache": {
      const waitsFor = advice ? sides.filter((it) => accepted[it] === undefined) : (["attache"] as const);
      return { waitsFor, since: escalatedAt ?? createdAt, at: day(disputeDays.advise) };
    }
    case "with_operator":
      return { waitsFor: ["operator"], since: toOperatorAt ?? createdAt, at: day(disputeDays.rule) };
    case "to_repay":
      return repaying(dispute);
    default:
      return undefined;
  }
}

function repaying({ createdAt, settledAt, repayment, repaidAt, repayDeniedAt }: Ticking): DisputeDeadline {
  const began = settledAt ?? createdAt;
  if (repayment?.state === "reported") {
    const since = repaidAt ?? began;
    return { waitsFor: ["buyer"], since, at: daysAfter(since, disputeDays.confirm) };
  }
  const since = repayDeniedAt ?? began;
  return { waitsFor: ["exporter"], since, at: daysAfter(since, disputeDays.repay) };
}

/** When whoever is waited for is told once more, a day before; not at all where there is less than that day. */
export function disputeReminderAt(dispute: Ticking): string | undefined {
  const deadline = disputeDeadline(dispute);
  if (!deadline) return undefined;
  const at = daysAfter(deadline.at, -disputeDays.warn);
  return at > deadline.since ? at : undefined;
}

/** From when on one side alone may ask for the attaché. */
export function escalatableAt({ createdAt }: Pick<Dispute, "createdAt">): string {
  return daysAfter(createdAt, disputeDays.agree);
}

/** Full days from one moment to another. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (24 * 3600 * 1000)));
}
