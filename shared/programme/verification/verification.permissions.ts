import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const verificationPermissions = definePermissions("verification", {
  /** Of a business, by those who belong to it; each for themselves. */
  ask: { allow: ["person:member"] },
  /** That there is one, how it stands and who looked at it: never the evidence. */
  read: { allow: ["person:self", "officer:any"] },
  change: { allow: ["person:self"], sees: "read" },
  desk: { allow: ["officer:any"] },
  /** What a person showed, and their number; each look is noted. */
  look: { allow: ["officer:any"], sees: "read" },
  decide: { allow: ["officer:any"], sees: "read" },
  /** What was found elsewhere, many at once, from a ministry's own system. */
  report: { allow: ["officer:any"] },
});

export function verificationSubject(of: { personId?: string; profileId?: string }): Subject {
  return subjectFor(verificationPermissions, { personId: of.personId, profileId: of.profileId });
}
