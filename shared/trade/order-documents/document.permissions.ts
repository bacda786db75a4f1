import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";
import type { DocumentStage } from "./stages.ts";

export const orderDocumentPermissions = definePermissions("orderDocument", {
  read: { allow: ["person:member", "person:buyer"] },
  /** What the exporter does with what they uploaded. */
  manage: { allow: ["person:member"], sees: "read" },
  /** What the buyer says of what was shared with them. */
  judge: { allow: ["person:buyer"], sees: "read" },
});

/** To the buyer, what is not shared is not there. */
export function documentSubject({
  profileId,
  buyerId,
  stage,
}: {
  profileId: string;
  buyerId: string;
  stage: DocumentStage;
}): Subject {
  return subjectFor(orderDocumentPermissions, {
    profileId,
    buyerId: stage === "kept" ? undefined : buyerId,
  });
}
