import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

const sides = ["person:member", "person:buyer"] as const;

export const paymentPermissions = definePermissions("payment", {
  read: { allow: [...sides, "finance:any"] },
  /** Beginning one, and leaving off. */
  pay: { allow: ["person:buyer"], sees: "read" },
});

export function paymentSubject({ profileId, buyerId }: { profileId?: string; buyerId?: string }): Subject {
  return subjectFor(paymentPermissions, { profileId, buyerId });
}
