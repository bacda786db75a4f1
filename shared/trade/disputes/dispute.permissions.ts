import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

const sides = ["person:member", "person:buyer"] as const;

/** Opening one is a step of its order. An attaché reads those of the markets that they serve, an admin all. */
export const disputePermissions = definePermissions("dispute", {
  read: { allow: [...sides, "attache:market", "admin:any"] },
  /** What either side may say, propose and accept. */
  plead: { allow: sides, sees: "read" },
  /** What the buyer may: take it back, say whether the money came. */
  claim: { allow: ["person:buyer"], sees: "read" },
  /** What the exporter may: say that it was paid back. */
  repay: { allow: ["person:member"], sees: "read" },
  advise: { allow: ["attache:market"], sees: "read" },
  rule: { allow: ["admin:any"], sees: "read" },
  /** Of a business, not of one dispute. */
  listOwn: { allow: ["person:member"] },
  desk: { allow: ["attache:any"] },
  deskOf: { allow: ["attache:market"] },
  listAll: { allow: ["admin:any"] },
});

export function disputeSubject({
  profileId,
  buyerId,
  market,
}: {
  profileId?: string;
  buyerId?: string;
  market?: string;
}): Subject {
  return subjectFor(disputePermissions, { profileId, buyerId, market });
}
