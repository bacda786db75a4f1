import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const rfqPermissions = definePermissions("rfq", {
  send: { allow: ["person:any"] },
  read: { allow: ["person:buyer"] },
  decide: { allow: ["person:buyer"], sees: "read" },
});

export function rfqSubject({ buyerId }: { buyerId: string }): Subject {
  return subjectFor(rfqPermissions, { buyerId });
}
