import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";

/** The buyer is in none of these: a check is the exporter's and the office's. */
export const buyerCheckPermissions = definePermissions("buyerCheck", {
  /** Its business's members ask, read the verdict, and take the question back. */
  ask: { allow: ["person:member"], sees: inquiryPermissions.read },
  withdraw: { allow: ["person:member"] },
  /** With the buyer's number, for whoever checks. */
  examine: { allow: ["attache:market", "officer:any", "admin:any"] },
  answer: { allow: ["attache:market", "officer:any"], sees: "examine" },
  /** What waits in one market, and in all of them. */
  deskOf: { allow: ["attache:market", "officer:any", "admin:any"] },
  deskOfAll: { allow: ["officer:any", "admin:any"] },
  desk: { allow: ["attache:any", "officer:any", "admin:any"] },
});

export function buyerCheckSubject({ profileId, market }: { profileId?: string; market?: string }): Subject {
  return subjectFor(buyerCheckPermissions, { profileId, market });
}
