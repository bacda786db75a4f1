import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";

const sides = ["person:member", "person:buyer"] as const;

export const orderPermissions = definePermissions("order", {
  /** Ordering samples in a thread. */
  place: { allow: ["person:buyer"], sees: inquiryPermissions.read },
  read: { allow: sides },
  /** What the exporter does for it. */
  fulfil: { allow: ["person:member"], sees: "read" },
  /** What the buyer does for it. */
  receive: { allow: ["person:buyer"], sees: "read" },
  /** What either side may propose, and the other agree to; and papers of money, which either may have made out. */
  agree: { allow: sides },
});

export function orderSubject({ profileId, buyerId }: { profileId: string; buyerId?: string }): Subject {
  return subjectFor(orderPermissions, { profileId, buyerId });
}
