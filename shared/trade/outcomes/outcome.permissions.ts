import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const outcomePermissions = definePermissions("outcome", {
  ofBusiness: { allow: ["person:member", "officer:any", "admin:any"] },
  ofMarket: { allow: ["attache:market", "officer:any", "admin:any"] },
});

export function outcomeSubject({ profileId, market }: { profileId?: string; market?: string }): Subject {
  return subjectFor(outcomePermissions, { profileId, market });
}
