import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const payoutPermissions = definePermissions("payout", {
  /** What a business is owed, what of it is on its way, and the statement of it. */
  read: { allow: ["person:member"] },
  /** Where its money goes: the owners' alone. */
  account: { allow: ["person:owner"], sees: "read" },
  /** Where a buyer's money goes that cannot go back by card. */
  refundAccount: { allow: ["person:buyer"] },
  manage: { allow: ["finance:any"] },
});

export function payoutSubject({ profileId, buyerId }: { profileId?: string; buyerId?: string }): Subject {
  return subjectFor(payoutPermissions, { profileId, buyerId });
}
