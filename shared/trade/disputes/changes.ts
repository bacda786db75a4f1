import { changesOf } from "#shared/process.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { DisputeEnd } from "#shared/trade/orders/settling.ts";
import { disputeProcess } from "./dispute.process.ts";
import type {
  Advise,
  Dispute,
  DisputeDoer,
  ProposeOutcome,
  ReportRepayment,
  settlements,
} from "./dispute.ts";
import type { DisputeEvent } from "./events.ts";
import type { Outcome } from "./outcome.ts";

/** What a step changes of a dispute beside its stage and its mark. */
export type DisputeChanges = Partial<Omit<Dispute, "version" | "createdAt" | "updatedAt">>;

/** What happened last, and who did it. */
export function lastIn(event: DisputeEvent, by: DisputeDoer, at: string): Pick<Dispute, "last"> {
  return { last: { event, by, at } };
}

export function stated(dispute: Dispute, from: Side, now: string): DisputeChanges {
  const { statementCount, statementsBy } = dispute;
  return {
    statementCount: statementCount + 1,
    statementsBy: { ...statementsBy, [from]: statementsBy[from] + 1 },
    ...lastIn("stated", from, now),
  };
}

export function shownIn({ evidenceBy }: Dispute, from: Side, now: string): DisputeChanges {
  return { evidenceBy: { ...evidenceBy, [from]: evidenceBy[from] + 1 }, ...lastIn("shown", from, now) };
}

export function proposedIn({ outcome, words }: ProposeOutcome, from: Side, now: string): DisputeChanges {
  return { proposal: { from, outcome, words, at: now }, ...lastIn("proposed", from, now) };
}

/** Whether the one who asks is the second, and it goes to the attaché with it. */
export function summonedBy({ summoned }: Dispute, side: Side, now: string): DisputeChanges {
  const isSecond = summoned[side === "buyer" ? "exporter" : "buyer"] !== undefined;
  return {
    summoned: { ...summoned, [side]: summoned[side] ?? now },
    ...lastIn(isSecond ? "escalated" : "summoned", side, now),
  };
}

export function advisedBy(advise: Advise, byId: string, now: string): DisputeChanges {
  return {
    advice: { ...advise, byId, at: now },
    accepted: {},
    ...lastIn("advised", "attache", now),
  };
}

/** Both sides have accepted what the attaché proposed, once this one has. */
export function isAcceptedWith({ accepted }: Pick<Dispute, "accepted">, side: Side): boolean {
  return accepted[side === "buyer" ? "exporter" : "buyer"] !== undefined;
}

export interface Ended {
  how: (typeof settlements)[number];
  outcome: Outcome;
  owedMinor: number;
}

/** The end of a dispute: over, or over once what is owed is paid back. */
export function endedWith(dispute: Dispute, { how, outcome, owedMinor }: Ended, now: string): DisputeChanges {
  const { owe, settle } = disputeProcess.steps;
  return {
    ...(changesOf(owedMinor > 0 ? owe : settle, dispute, { now }) as DisputeChanges),
    settled: { how, outcome, owedMinor, at: now },
    proposal: undefined,
  };
}

/** How its order has to know of an outcome. */
export function endOfOrder(
  { what, amount, quantities }: Outcome,
  { reason }: Pick<Dispute, "reason">,
  refundableMinor: number,
): DisputeEnd {
  switch (what) {
    case "rejected":
      return { what: "none" };
    case "replacement":
      return { what: "replacement", quantities: quantities ?? [], areLost: reason === "not_arrived" };
    default:
      return {
        what: "refund",
        amountMinor: what === "refund_whole" ? refundableMinor : (amount?.amountMinor ?? 0),
      };
  }
}

export function repaidWith(report: ReportRepayment, now: string): DisputeChanges {
  return { repayment: { ...report, state: "reported" }, ...lastIn("repaid", "exporter", now) };
}

export function repaymentAnswered(
  { repayment }: Dispute,
  answer: { state: "confirmed" | "denied"; denial?: string },
  by: DisputeDoer,
  now: string,
): DisputeChanges {
  return {
    repayment: repayment && { ...repayment, ...answer },
    ...lastIn(answer.state === "denied" ? "repay_denied" : "repay_confirmed", by, now),
  };
}

/** What time's own steps change, by their names. */
export const disputeByTime = {
  remind: (_dispute, now) => lastIn("reminded", "time", now),
  agreeOver: (_dispute, now) => lastIn("agree_over", "time", now),
  toAttache: (_dispute, now) => lastIn("escalated", "time", now),
  toOperator: (_dispute, now) => lastIn("to_operator", "time", now),
  overdue: (_dispute, now) => lastIn("overdue", "time", now),
  repayLate: (_dispute, now) => lastIn("repay_late", "time", now),
  repaidByTime: (dispute, now) => repaymentAnswered(dispute, { state: "confirmed" }, "time", now),
} as const satisfies Record<string, (dispute: Dispute, now: string) => DisputeChanges>;
