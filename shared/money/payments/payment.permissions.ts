import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

const sides = ["person:member", "person:buyer"] as const;

export const paymentPermissions = definePermissions("payment", {
  read: { allow: [...sides, "finance:any"] },
  /** As a side of its order, on whose page it is paid: finance reads the payment, and not the order. */
  follow: { allow: sides },
  /** Beginning one, and leaving off. */
  pay: { allow: ["person:buyer"], sees: "follow" },
});

export function paymentSubject({ profileId, buyerId }: { profileId?: string; buyerId?: string }): Subject {
  return subjectFor(paymentPermissions, { profileId, buyerId });
}
