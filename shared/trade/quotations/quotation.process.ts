import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { quotationPermissions, quotationSubject } from "./quotation.permissions.ts";
import type { Quotation } from "./quotation.ts";
import { endReasons, maximumRevisions, type QuotationStage, quotationStages } from "./stages.ts";

type Standing = Pick<
  Quotation,
  "profileId" | "buyerId" | "isSealed" | "stage" | "revisionCount" | "validThrough" | "sentAt" | "declined"
> & {
  [Moment in "counteredAt" | "acceptedAt" | "declinedAt" | "withdrawnAt" | "expiredAt"]?: string | undefined;
};

const hasRoom = {
  told: `up to ${maximumRevisions} revisions`,
  holds: (quotation: Standing) => quotation.revisionCount < maximumRevisions && !isOver(quotation),
};

/** Whether it ended with the request for quotation that it answered. */
function isOver({ stage, declined }: Pick<Standing, "stage" | "declined">): boolean {
  return stage === "declined" && endReasons.some((it) => it === declined?.reason);
}

const ends: Partial<Record<QuotationStage, string>> = {
  accepted: "quotation_accepted",
  declined: "quotation_declined",
  withdrawn: "quotation_withdrawn",
  expired: "quotation_expired",
};

/** Why a step is not open: what has ended it, what is waited for, or that nothing more fits. */
function refusal({ stage, revisionCount, declined }: Standing): RuleBroken {
  if (isOver({ stage, declined })) return new RuleBroken("rfq_over");
  const end = ends[stage];
  if (end) return new RuleBroken(end);
  if (revisionCount >= maximumRevisions)
    return new RuleBroken("quotation_full", { params: { maximum: maximumRevisions } });
  return new RuleBroken("quotation_waits_for_exporter");
}

/**
 * The life of a quotation. What the exporter sent binds until its last day is over; a counter-offer of the buyer ends
 * that, and only a new revision can be accepted then.
 */
export const quotationProcess = defineProcess<Standing>()({
  noun: "quotation",
  stages: quotationStages,
  first: "sent",
  // What is sealed has no buyer yet: to them it is not there.
  subject: ({ profileId, buyerId, isSealed }) =>
    quotationSubject({ profileId, ...(isSealed ? {} : { buyerId }) }),
  steps: {
    revise: {
      by: quotationPermissions.revise,
      ways: [{ from: ["sent", "countered", "declined", "withdrawn", "expired"], to: "sent", only: hasRoom }],
      marks: { field: "sentAt", each: true },
      refusal,
      follows: ["mail to the buyer"],
    },
    reissue: {
      by: quotationPermissions.revise,
      ways: [{ from: ["sent", "declined", "withdrawn", "expired"], to: "sent", only: hasRoom }],
      marks: { field: "sentAt", each: true },
      refusal,
      follows: ["mail to the buyer"],
    },
    counter: {
      by: quotationPermissions.answer,
      ways: [{ from: ["sent"], to: "countered", only: hasRoom }],
      marks: { field: "counteredAt", each: true },
      refusal,
      follows: ["mail to the exporter"],
    },
    accept: {
      by: quotationPermissions.answer,
      ways: [{ from: ["sent"], to: "accepted" }],
      marks: { field: "acceptedAt" },
      refusal,
      follows: ["mail to the exporter"],
    },
    decline: {
      by: quotationPermissions.answer,
      ways: [{ from: ["sent", "countered"], to: "declined" }],
      marks: { field: "declinedAt", each: true },
      refusal,
      follows: ["mail to the exporter"],
    },
    withdraw: {
      by: quotationPermissions.revise,
      ways: [{ from: ["sent", "countered"], to: "withdrawn" }],
      marks: { field: "withdrawnAt", each: true },
      refusal,
      follows: ["mail to the buyer"],
    },
    end: {
      by: "system",
      ways: [{ from: ["sent", "countered"], to: "declined" }],
      marks: { field: "declinedAt", each: true },
      follows: ["mail to the exporter"],
    },
    expire: {
      by: "time",
      at: ({ validThrough }) => validThrough,
      ways: [{ from: ["sent", "countered"], to: "expired" }],
      marks: { field: "expiredAt", each: true },
      follows: ["mail to both sides"],
    },
  },
});
