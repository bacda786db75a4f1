import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const businessCheckPermissions = definePermissions("businessCheck", {
  /** That a business's numbers wait, how they stand, and who looked at them: never who of an office. */
  read: { allow: ["person:member", "officer:any"] },
  ask: { allow: ["person:member"], sees: "read" },
  /** A business's numbers, opened by an officer; each look is noted. */
  look: { allow: ["officer:any"], sees: "read" },
  record: { allow: ["officer:any"], sees: "read" },
  desk: { allow: ["officer:any"] },
  /** Names that look alike, beside each other. */
  compare: { allow: ["officer:any"] },
});

export function businessCheckSubject(of: { profileId?: string }): Subject {
  return subjectFor(businessCheckPermissions, { profileId: of.profileId });
}
