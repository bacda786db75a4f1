import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const inquiryPermissions = definePermissions("inquiry", {
  send: { allow: ["person:any"] },
  read: { allow: ["person:member", "person:buyer"] },
  reply: { allow: ["person:member", "person:buyer"], sees: "read" },
});

export function inquirySubject({ profileId, buyerId }: { profileId: string; buyerId?: string }): Subject {
  return subjectFor(inquiryPermissions, { profileId, buyerId });
}
