import { RuleBroken } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { documentSubject, orderDocumentPermissions } from "./document.permissions.ts";
import { type DocumentStage, documentStages } from "./stages.ts";

interface Standing {
  profileId: string;
  buyerId: string;
  stage: DocumentStage;
  sharedAt?: string | undefined;
  acceptedAt?: string | undefined;
  flaggedAt?: string | undefined;
}

/** The life of what an exporter uploads for an order: shown to the buyer, who accepts it or says what is wrong. */
export const orderDocumentProcess = defineProcess<Standing>()({
  noun: "orderDocument",
  stages: documentStages,
  first: "kept",
  subject: documentSubject,
  steps: {
    share: {
      by: orderDocumentPermissions.manage,
      ways: [{ from: ["kept", "attention"], to: "shared" }],
      settled: ["shared", "accepted"],
      marks: { field: "sharedAt", each: true },
      refusal: () => new RuleBroken("document_accepted"),
      follows: ["mail to the buyer"],
    },
    accept: {
      by: orderDocumentPermissions.judge,
      ways: [{ from: ["shared", "attention"], to: "accepted" }],
      settled: ["accepted"],
      marks: { field: "acceptedAt", each: true },
      refusal: () => new RuleBroken("document_accepted"),
    },
    flag: {
      by: orderDocumentPermissions.judge,
      ways: [{ from: ["shared", "accepted", "attention"], to: "attention" }],
      marks: { field: "flaggedAt", each: true },
      refusal: () => new RuleBroken("document_accepted"),
      follows: ["mail to the exporter"],
    },
  },
});
