import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const readinessPermissions = definePermissions("readiness", {
  read: { allow: ["person:member"] },
  answer: { allow: ["person:member"], sees: "read" },
  /** Attachés read answers only while an owner wants them to. */
  share: { allow: ["person:owner"], sees: "read" },
  /** The band of one business. */
  standing: { allow: ["attache:any"] },
  /** How many businesses stand in each band, and none by name. */
  count: { allow: ["officer:any", "admin:any"] },
});

export function readinessSubject({ profileId }: { profileId: string }): Subject {
  return subjectFor(readinessPermissions, { profileId });
}
