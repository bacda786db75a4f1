import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const profilePermissions = definePermissions("profile", {
  read: { allow: ["anyone:public", "person:member", "officer:any", "admin:any"] },
  create: { allow: ["person:any"] },
  edit: { allow: ["person:member"], sees: "read" },
  manage: { allow: ["person:owner"], sees: "read" },
  /** Owners take out anyone, others themselves. */
  removeMember: { allow: ["person:owner", "person:self"], sees: "read" },
  readPrivate: { allow: ["person:member", "officer:any"], sees: "read" },
});

interface Told {
  id: string;
  memberId?: string | undefined;
  removed?: object | undefined;
}

/** A business, or one of its members. Every business is public, unless we removed it. */
export function profileSubject({ id, memberId, removed }: Told): Subject {
  return subjectFor(profilePermissions, {
    isPublic: removed === undefined,
    profileId: id,
    personId: memberId,
  });
}
