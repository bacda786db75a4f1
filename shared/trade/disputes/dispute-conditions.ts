import type { Way } from "#shared/process.ts";
import { disputeDeadline, disputeReminderAt, type Ticking } from "./clock.ts";
import type { Dispute } from "./dispute.ts";
import { sideIn } from "./roles.ts";
import type { DisputeStage } from "./stages.ts";

/** What of a dispute decides what can be done with it, and until when. */
export type Disputed = Ticking &
  Pick<Dispute, "buyerId" | "profileId" | "market" | "summoned"> & {
    [Part in "proposal" | "statedAt" | "shownAt" | "advisedAt" | "withdrawnAt" | "closedAt"]?:
      | Dispute[Part]
      | undefined;
  };

type Only = NonNullable<Way<Disputed, DisputeStage>["only"]>;

const otherIn = (dispute: Disputed, person: Parameters<Only["holds"]>[1]) =>
  sideIn(dispute, person) === "buyer" ? "exporter" : "buyer";

export const othersPropose: Only = {
  told: "the other side proposes something",
  holds: (dispute, person) => {
    const side = sideIn(dispute, person);
    return side !== undefined && dispute.proposal !== undefined && dispute.proposal.from !== side;
  },
};
export const isProposed: Only = {
  told: "something is proposed",
  holds: ({ proposal }) => proposal !== undefined,
};
export const bothSummon: Only = {
  told: "the other side has asked for it",
  holds(dispute, person) {
    return sideIn(dispute, person) !== undefined && dispute.summoned[otherIn(dispute, person)] !== undefined;
  },
};
export const notSummoned: Only = {
  told: "not asked for yet",
  holds(dispute, person) {
    const side = sideIn(dispute, person);
    return side !== undefined && dispute.summoned[side] === undefined;
  },
};
/** Nobody judges what is their own. */
export const isNoSide: Only = {
  told: "is on neither side",
  holds: (dispute, person) => person !== undefined && sideIn(dispute, person) === undefined,
};
export const adviceIsAwaited: Only = {
  told: "is on neither side, nothing is proposed yet",
  holds: (dispute, person) => dispute.advice === undefined && isNoSide.holds(dispute, person),
};
export const isAdvised: Only = {
  told: "the attaché has proposed something",
  holds: ({ advice }) => advice !== undefined,
};
export const notAccepted: Only = {
  told: "the attaché has proposed something, and this side has not accepted it",
  holds(dispute, person) {
    const side = sideIn(dispute, person);
    return dispute.advice !== undefined && side !== undefined && dispute.accepted[side] === undefined;
  },
};
export const isReported: Only = {
  told: "it is said to be paid back",
  holds: ({ repayment }) => repayment?.state === "reported",
};
export const isNotReported: Only = {
  told: "it is not said to be paid back",
  holds: (dispute) => !isReported.holds(dispute, undefined),
};

export const atDeadline = (dispute: Disputed) => disputeDeadline(dispute)?.at;

export const agreeingGoesOn: Only = {
  told: "the days to agree go on",
  holds: ({ agreeOverAt }) => agreeOverAt === undefined,
};
export const agreeingIsOver: Only = {
  told: "the days to agree are over",
  holds: ({ agreeOverAt }) => agreeOverAt !== undefined,
};
export const notOverdue: Only = { told: "once", holds: ({ overdueAt }) => overdueAt === undefined };
/** A mark that stands for this deadline, or a later one, stands for nothing new. */
export const repayNotLate: Only = {
  told: "once for each deadline",
  holds(dispute) {
    const at = atDeadline(dispute);
    return isNotReported.holds(dispute, undefined) && at !== undefined && (dispute.repayLateAt ?? "") < at;
  },
};
export const notYetReminded: Only = {
  told: "once for each deadline",
  holds(dispute) {
    const at = disputeReminderAt(dispute);
    return at !== undefined && (dispute.remindedAt ?? "") < at;
  },
};
