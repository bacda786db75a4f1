import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const savedSearchPermissions = definePermissions("savedSearch", {
  list: { allow: ["person:any"] },
  save: { allow: ["person:any"] },
  remove: { allow: ["person:self"] },
});

/** What somebody saved is for nobody else to see. */
export function savedSearchSubject({ personId }: { personId: string }): Subject {
  return subjectFor(savedSearchPermissions, { personId });
}
