import { RuleBroken } from "#shared/errors.ts";
import { noSubject } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import type { Batch } from "./batch.ts";
import { needsTwo } from "./needs-two.ts";
import { payoutPermissions } from "./payout.permissions.ts";
import { batchStages } from "./stages.ts";

type Batched = Pick<Batch, "stage" | "currency" | "totalMinor" | "createdAt"> & {
  [Part in "checkedById" | "checkedAt" | "approvedAt" | "sentAt" | "doneAt"]?: string | undefined;
};

/** The life of a batch: what leaves our bank was seen by finance, above the limit by two of them. */
export const batchProcess = defineProcess<Batched>()({
  noun: "payoutBatch",
  stages: batchStages,
  first: "prepared",
  subject: () => noSubject,
  steps: {
    approve: {
      by: payoutPermissions.manage,
      ways: [
        {
          ...{ from: ["prepared"], to: "approved", marks: { field: "approvedAt" } },
          only: { told: "up to the limit", holds: (batch) => !needsTwo(batch) },
        },
        {
          ...{ from: ["prepared"], to: "checked", marks: { field: "checkedAt" } },
          only: { told: "above the limit", holds: needsTwo },
        },
        {
          ...{ from: ["checked"], to: "approved", marks: { field: "approvedAt" } },
          only: {
            told: "another person than the first",
            holds: ({ checkedById }, person) => person !== undefined && person.id !== checkedById,
          },
        },
      ],
      settled: ["approved", "sent", "done"],
      refusal: () => new RuleBroken("payout_batch_needs_other"),
    },
    send: {
      by: payoutPermissions.manage,
      ways: [{ from: ["approved"], to: "sent" }],
      settled: ["sent", "done"],
      marks: { field: "sentAt" },
      refusal: () => new RuleBroken("payout_batch_not_approved"),
      follows: ["each of its transfers is sent"],
    },
    finish: {
      by: "system",
      ways: [{ from: ["prepared", "checked", "approved", "sent"], to: "done" }],
      marks: { field: "doneAt" },
    },
  },
});
