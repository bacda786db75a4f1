import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { payoutPermissions, payoutSubject } from "./payout.permissions.ts";
import type { Payout } from "./payout.ts";
import { payoutStages } from "./stages.ts";

type Paying = Pick<Payout, "stage" | "createdAt"> & {
  [Part in "profileId" | "buyerId" | "sentAt" | "settledAt" | "returnedAt"]?: string | undefined;
};

/** The life of a transfer. What came back stays returned; what is owed again is paid by another. */
export const payoutProcess = defineProcess<Paying>()({
  noun: "payout",
  stages: payoutStages,
  first: "prepared",
  subject: ({ profileId, buyerId }) =>
    payoutSubject({ ...(profileId ? { profileId } : {}), ...(buyerId ? { buyerId } : {}) }),
  steps: {
    send: {
      by: "system",
      ways: [{ from: ["prepared"], to: "sent" }],
      marks: { field: "sentAt" },
      follows: ["mail to whoever is paid"],
    },
    settle: {
      by: payoutPermissions.manage,
      ways: [{ from: ["sent"], to: "settled" }],
      settled: ["settled"],
      marks: { field: "settledAt" },
      refusal: ({ stage }) =>
        new RuleBroken(stage === "returned" ? "payout_was_returned" : "payout_not_sent"),
    },
    return: {
      by: payoutPermissions.manage,
      ways: [{ from: ["prepared", "sent", "settled"], to: "returned" }],
      settled: ["returned"],
      marks: { field: "returnedAt" },
      refusal: () => new RuleBroken("payout_was_returned"),
      follows: ["it is owed again", "mail to whoever was to be paid"],
    },
  },
});
