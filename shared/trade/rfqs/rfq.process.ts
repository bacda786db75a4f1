import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { quotedCount } from "./quoted-count.ts";
import { rfqPermissions, rfqSubject } from "./rfq.permissions.ts";
import type { Rfq } from "./rfq.ts";
import { decisionDays, type RfqStage, rfqStages } from "./stages.ts";

type Standing = Pick<Rfq, "buyerId" | "stage" | "closesAt" | "remindAt" | "invited" | "winners"> & {
  [Moment in "remindedAt" | "openedAt" | "decidedAt" | "cancelledAt" | "lapsedAt"]?: string | undefined;
};

const refusals: Record<RfqStage, string> = {
  open: "rfq_sealed",
  opened: "rfq_opened",
  deciding: "rfq_deciding",
  decided: "rfq_decided",
  cancelled: "rfq_cancelled",
  lapsed: "rfq_lapsed",
};

function refusal({ stage }: Pick<Standing, "stage">): RuleBroken {
  return new RuleBroken(refusals[stage]);
}

/** When an opened request ends by itself: at once where nobody has quoted. */
function lapsesAt({ openedAt, invited }: Standing): string | undefined {
  if (openedAt === undefined || quotedCount({ invited }) === 0) return openedAt;
  return new Date(Date.parse(openedAt) + decisionDays * 24 * 3600 * 1000).toISOString();
}

/**
 * The life of a request for quotation. Until it is opened, by its deadline or by its buyer, nobody sees a quotation but
 * who made it. A choice is claimed first, as each acceptance is a transaction of its own.
 */
export const rfqProcess = defineProcess<Standing>()({
  noun: "rfq",
  stages: rfqStages,
  first: "open",
  subject: ({ buyerId }) => rfqSubject({ buyerId }),
  steps: {
    remind: {
      by: "time",
      at: ({ remindAt, remindedAt }) => (remindedAt === undefined ? remindAt : undefined),
      ways: [{ from: ["open"] }],
      marks: { field: "remindedAt" },
      follows: ["mail to who has not quoted"],
    },
    close: {
      by: rfqPermissions.decide,
      ways: [{ from: ["open"], to: "opened" }],
      marks: { field: "openedAt" },
      settled: ["opened"],
      refusal,
      follows: ["mail to the buyer"],
    },
    deadline: {
      by: "time",
      at: ({ closesAt }) => closesAt,
      ways: [{ from: ["open"], to: "opened" }],
      marks: { field: "openedAt" },
      follows: ["mail to the buyer"],
    },
    award: {
      by: rfqPermissions.decide,
      ways: [{ from: ["opened"], to: "deciding" }],
      refusal,
    },
    decide: {
      by: "system",
      ways: [{ from: ["deciding"], to: "decided" }],
      marks: { field: "decidedAt" },
      follows: ["mail to the exporters"],
    },
    reconsider: {
      by: "system",
      ways: [{ from: ["deciding"], to: "opened" }],
    },
    cancel: {
      by: rfqPermissions.decide,
      ways: [{ from: ["open", "opened"], to: "cancelled" }],
      marks: { field: "cancelledAt" },
      settled: ["cancelled"],
      refusal,
      follows: ["mail to the exporters"],
    },
    lapse: {
      by: "time",
      at: lapsesAt,
      ways: [
        {
          from: ["opened", "deciding"],
          to: "decided",
          marks: { field: "decidedAt" },
          only: { told: "something was accepted", holds: ({ winners }) => winners.length > 0 },
        },
        { from: ["opened", "deciding"], to: "lapsed", marks: { field: "lapsedAt" } },
      ],
      follows: ["mail to the buyer and the exporters"],
    },
  },
});
