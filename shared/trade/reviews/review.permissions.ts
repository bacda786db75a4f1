import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";

const sides = ["person:member", "person:buyer"] as const;

export const reviewPermissions = definePermissions("review", {
  write: { allow: sides, sees: orderPermissions.read },
  answer: { allow: sides, sees: orderPermissions.read },
});

export function reviewSubject({ profileId, buyerId }: { profileId: string; buyerId?: string }): Subject {
  return subjectFor(reviewPermissions, { profileId, buyerId });
}
