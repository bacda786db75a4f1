import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { paymentPermissions, paymentSubject } from "./payment.permissions.ts";
import type { HeldPayment } from "./payment.ts";
import { paymentStages } from "./stages.ts";

type Paying = Pick<HeldPayment, "stage" | "profileId" | "buyerId" | "openUntil" | "createdAt"> & {
  [Part in "paidAt" | "expiredAt" | "cancelledAt"]?: string | undefined;
};

/** The life of a payment to us. Money that comes late has come all the same: what becomes of it, the order decides. */
export const paymentProcess = defineProcess<Paying>()({
  noun: "payment",
  stages: paymentStages,
  first: "open",
  subject: ({ profileId, buyerId }) => paymentSubject({ profileId, buyerId }),
  steps: {
    receive: {
      by: "system",
      ways: [{ from: ["open", "cancelled", "expired"], to: "paid" }],
      marks: { field: "paidAt" },
      follows: ["the order goes on, or the money goes back"],
    },
    leave: {
      by: paymentPermissions.pay,
      ways: [{ from: ["open"], to: "cancelled" }],
      settled: ["cancelled"],
      marks: { field: "cancelledAt" },
      refusal: ({ stage }) => new RuleBroken(stage === "paid" ? "payment_is_paid" : "payment_over"),
    },
    expire: {
      by: "time",
      at: ({ openUntil }) => openUntil,
      ways: [{ from: ["open"], to: "expired" }],
      marks: { field: "expiredAt" },
    },
  },
});
