import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const paperPermissions = definePermissions("paper", {
  read: { allow: ["person:member", "person:buyer"] },
});

export function paperSubject({ profileId, buyerId }: { profileId: string; buyerId?: string }): Subject {
  return subjectFor(paperPermissions, { profileId, buyerId });
}
