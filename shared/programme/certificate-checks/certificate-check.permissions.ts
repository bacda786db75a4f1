import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const certificateCheckPermissions = definePermissions("certificateCheck", {
  /** How a business's certificates stand, and their papers. */
  read: { allow: ["person:member", "officer:any"] },
  show: { allow: ["person:member"], sees: "read" },
  desk: { allow: ["officer:any"] },
  decide: { allow: ["officer:any"], sees: "read" },
});

export function certificateCheckSubject({ profileId }: { profileId: string }): Subject {
  return subjectFor(certificateCheckPermissions, { profileId });
}
