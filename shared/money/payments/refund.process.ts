import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import type { Refund } from "./refund.ts";
import { refundStages } from "./stages.ts";

type Returning = Pick<Refund, "stage" | "createdAt"> & {
  [Part in "againAt" | "sentAt" | "madeAt" | "failedAt"]?: string | undefined;
};

/** The life of a refund. A refund by the bank waits at `owed` until finance sends it. */
export const refundProcess = defineProcess<Returning>()({
  noun: "refund",
  stages: refundStages,
  first: "owed",
  subject: () => noSubject,
  steps: {
    again: {
      by: "time",
      at: ({ againAt }) => againAt,
      ways: [{ from: ["waiting"], to: "owed" }],
      follows: ["the provider is asked once more"],
    },
    wait: { by: "system", ways: [{ from: ["owed"], to: "waiting" }] },
    send: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "failed"], to: "sent" }],
      marks: { field: "sentAt", each: true },
    },
    make: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "sent", "failed"], to: "made" }],
      marks: { field: "madeAt" },
      follows: ["mail to the buyer"],
    },
    take: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "failed"], to: "made" }],
      marks: { field: "madeAt" },
      follows: ["nothing is sent: the buyer's bank has taken it"],
    },
    fail: {
      by: "system",
      ways: [{ from: ["owed", "waiting", "sent", "made"], to: "failed" }],
      marks: { field: "failedAt", each: true },
      follows: ["finance sends it by the bank"],
    },
  },
});
