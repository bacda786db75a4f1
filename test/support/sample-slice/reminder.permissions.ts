import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const reminderPermissions = definePermissions("reminder", {
  add: { allow: ["person:any"] },
  read: { allow: ["person:self", "officer:any"] },
  finish: { allow: ["person:self"], sees: "read" },
});

export function reminderSubject({ personId }: { personId: string }): Subject {
  return subjectFor(reminderPermissions, { personId });
}
