import * as z from "zod";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { hasChecks } from "#shared/market/profiles/checks.ts";
import { profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import { Profile, ProfilePrivate } from "#shared/market/profiles/profile.ts";
import { ProfileSummary, profileSummary } from "#shared/market/profiles/profile-summary.ts";
import { shelfPlace } from "#shared/market/shelf-place.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { MemberRole } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";

const shelf = "makers";

export const profileRecord = defineRecord<Profile, string>()({
  kind: "profile",
  schema: Profile,
  key: (id) => ({ pk: `PROFILE#${id}`, sk: "PROFILE" }),
  subject: ({ id, removed }) => profileSubject({ id, removed }),
  keyOf: (profile) => profile.id,
  // Whoever makes a business shows it: there is one stage alone. What we removed stands nowhere.
  indexes: {
    "by-shelf": ({ createdAt, checks, removed }) => ({
      onShelf: removed ? undefined : shelf,
      stage: "shown",
      stagedAt: shelfPlace(hasChecks(checks), createdAt),
    }),
  },
  // Items of the first version have no summary yet, those of the second no answer time in it: writing them again makes it.
  upcasts: [(item) => item, (item) => item],
  summary: { schema: ProfileSummary, of: profileSummary },
});

/** All businesses: those of which something was checked before the others, each the newest first. */
export function newestProfiles(table: Table, page: PageRequest): Promise<Page<ProfileSummary>> {
  return table.querySummaries(profileRecord, "by-shelf", { onShelf: shelf, stage: "shown" }, page);
}

/** Lies apart from the profile, so that nothing which shows a profile ever holds it. */
const StoredPrivate = z.strictObject({
  ...ProfilePrivate.shape,
  // As they came in, by the rules of then.
  nib: z.string().optional(),
  npwp: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  profileId: profileIds.schema,
  ...stamps,
});
export type StoredPrivate = z.infer<typeof StoredPrivate>;

export const profilePrivateRecord = defineRecord<StoredPrivate, string>()({
  kind: "profile-private",
  schema: StoredPrivate,
  sealed: ["nib", "npwp", "phone", "email"],
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "PRIVATE" }),
  keyOf: (it) => it.profileId,
});

/** The guard that makes a handle belong to one profile. */
const HandleGuard = z.strictObject({
  handle: z.string(),
  profileId: profileIds.schema,
  /** Epoch second until which one that was given up still leads to its business; absent for the one that it has. */
  restsUntil: z.int().optional(),
  ...stamps,
});
export type HandleGuard = z.infer<typeof HandleGuard>;

export const handleRecord = defineRecord<HandleGuard, string>()({
  kind: "handle",
  schema: HandleGuard,
  key: (handle) => ({ pk: `HANDLE#${handle}`, sk: "HANDLE" }),
  keyOf: (guard) => guard.handle,
  expiresAt: (guard) => guard.restsUntil,
});

/** Somebody who belongs to a business; mirrors the person's own `memberships`. */
export const Member = z.strictObject({
  profileId: profileIds.schema,
  personId: personIds.schema,
  name: z.string(),
  role: MemberRole,
  ...stamps,
});
export type Member = z.infer<typeof Member>;

export const memberRecord = defineRecord<Member, Pick<Member, "profileId" | "personId">>()({
  kind: "member",
  schema: Member,
  key: ({ profileId, personId }) => ({ pk: `PROFILE#${profileId}`, sk: `MEMBER#${personId}` }),
  keyOf: ({ profileId, personId }) => ({ profileId, personId }),
});

/** That somebody left a business or was removed, last at `updatedAt`: what they were sent before lets them in no more. */
const FormerMember = z.strictObject({ profileId: profileIds.schema, personId: personIds.schema, ...stamps });
type FormerMember = z.infer<typeof FormerMember>;

export const formerMemberRecord = defineRecord<FormerMember, Pick<Member, "profileId" | "personId">>()({
  kind: "former-member",
  schema: FormerMember,
  key: ({ profileId, personId }) => ({ pk: `PROFILE#${profileId}`, sk: `FORMER-MEMBER#${personId}` }),
  keyOf: ({ profileId, personId }) => ({ profileId, personId }),
});

/** By its handle, or by one that it gave up within a year; two operations: the guard, then the profile. */
export async function profileByHandle(table: Table, handle: string): Promise<Profile | undefined> {
  const guard = await table.get(handleRecord, handle);
  return guard && (await table.get(profileRecord, guard.profileId));
}

export async function membersOf(table: Table, profileId: string): Promise<Member[]> {
  const found = await table.queryPartition(`PROFILE#${profileId}`, { prefix: "MEMBER#" });
  return found.of(memberRecord);
}

/** The business and what of it is private, in one operation. */
export async function profileWithPrivate(
  table: Table,
  profileId: string,
): Promise<{ profile: Profile; hidden: StoredPrivate } | undefined> {
  const [profile, hidden] = await table.getTogether([
    ref(profileRecord, profileId),
    ref(profilePrivateRecord, profileId),
  ]);
  return profile && hidden ? { profile, hidden } : undefined;
}
