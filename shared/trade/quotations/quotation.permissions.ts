import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";

export const quotationPermissions = definePermissions("quotation", {
  send: { allow: ["person:member"], sees: inquiryPermissions.read },
  read: { allow: ["person:member", "person:buyer"] },
  revise: { allow: ["person:member"], sees: "read" },
  answer: { allow: ["person:buyer"], sees: "read" },
});

export function quotationSubject({ profileId, buyerId }: { profileId: string; buyerId?: string }): Subject {
  return subjectFor(quotationPermissions, { profileId, buyerId });
}
