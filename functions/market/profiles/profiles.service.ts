import { gainMembership } from "#functions/people/people/memberships.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { create, remove, replace, type Write } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { Conflict, NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type {
  CreateProfile,
  Profile,
  ProfileInput,
  ProfilePrivate,
} from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { authorize, type Permission } from "#shared/permissions.ts";
import { detailsOf, handleTaken, sizeOf } from "./profile-parts.ts";
import {
  handleRecord,
  memberRecord,
  profileByHandle,
  profilePrivateRecord,
  profileRecord,
  profileWithPrivate,
  type StoredPrivate,
} from "./profiles.records.ts";

/** What the permission table asks of a business; every one is public. */
export function subjectOf(profile: Pick<Profile, "id">) {
  return profileSubject({ id: profile.id });
}

/** The business, for those who may do the verb to it. */
export async function profileFor(ctx: Ctx, profileId: string, verb: Permission): Promise<Profile> {
  const profile = isIdOf(profileIds, profileId) && (await ctx.table.get(profileRecord, profileId));
  if (!profile) throw new NotFound();
  authorize(ctx.actor, verb, subjectOf(profile));
  return profile;
}

/** A business with what of it is private. */
export const aProfileWithPrivate: About<{ profileId: string }, { profile: Profile; hidden: StoredPrivate }> =
  {
    find: async ({ table }, { profileId }) =>
      isIdOf(profileIds, profileId) ? profileWithPrivate(table, profileId) : undefined,
    subject: ({ profile }) => subjectOf(profile),
  };

/** The business with what of it is private, for those who may do the verb to it. */
async function wholeProfileFor(
  ctx: Ctx,
  profileId: string,
  verb: Permission,
): Promise<{ profile: Profile; hidden: StoredPrivate }> {
  const found = isIdOf(profileIds, profileId) && (await profileWithPrivate(ctx.table, profileId));
  if (!found) throw new NotFound();
  authorize(ctx.actor, verb, subjectOf(found.profile));
  return found;
}

export async function getProfile(ctx: Ctx, profileId: string): Promise<Profile> {
  return profileFor(ctx, profileId, profilePermissions.read);
}

export async function getProfileByHandle(ctx: Ctx, handle: string): Promise<Profile> {
  const known = Handle.safeParse(handle).data;
  const profile = known && (await profileByHandle(ctx.table, known));
  if (!profile) throw new NotFound();
  authorize(ctx.actor, profilePermissions.read, subjectOf(profile));
  return profile;
}

/** The businesses that the actor belongs to. */
export async function myProfiles(ctx: Ctx): Promise<Profile[]> {
  const { memberships } = signedIn(ctx);
  return ctx.table.getMany(
    profileRecord,
    memberships.map((it) => it.profileId),
  );
}

/** A business's numbers and contacts. Whoever is no member leaves a trace of having read them. */
export async function getPrivate(
  ctx: Ctx,
  profileId: string,
): Promise<{ profile: Profile; hidden: StoredPrivate }> {
  const found = await wholeProfileFor(ctx, profileId, profilePermissions.readPrivate);
  const reader = signedIn(ctx);
  const isMember = reader.memberships.some((it) => it.profileId === profileId);
  if (!isMember) ctx.log.info("profile_private_read", { profileId, readerId: reader.id });
  return found;
}

/** The business with what of it is private, for those who may change it. */
export async function getProfileToEdit(
  ctx: Ctx,
  profileId: string,
): Promise<{ profile: Profile; hidden: StoredPrivate }> {
  return wholeProfileFor(ctx, profileId, profilePermissions.edit);
}

/**
 * A new business, with whoever makes it as its owner and an exporter; once for one `ctx.once`.
 * @throws Conflict `handle_taken` at `/details/handle`; RuleBroken `memberships_full`.
 */
export async function createProfile(ctx: Ctx, input: CreateProfile): Promise<Profile> {
  authorize(ctx.actor, profilePermissions.create);
  const founder = signedIn(ctx);
  return once(
    ctx,
    input,
    async (claim) => {
      const at = ctx.now.toISOString();
      const stamps = { version: 1, createdAt: at, updatedAt: at };
      const id = newId(profileIds, ctx.now);
      const profile: Profile = {
        ...detailsOf(ctx, input.details),
        ...sizeOf(input.private),
        id,
        ownerId: founder.id,
        isDemo: false,
        answerTimes: { samples: [] },
        ...stamps,
      };
      const role = "owner" as const;
      const { person, write } = await gainMembership(ctx, founder.id, { profileId: id, role });
      const member = { profileId: id, personId: person.id, name: person.name, role, ...stamps };
      await ctx.table.transact([
        ...claim(id),
        create(handleRecord, { handle: profile.handle, profileId: id, ...stamps }, handleTaken),
        create(profileRecord, profile),
        create(profilePrivateRecord, { ...input.private, profileId: id, ...stamps }),
        create(memberRecord, member),
        write,
      ]);
      return profile;
    },
    (id) => getProfile(ctx, id),
  );
}

/** New values, and the versions of the old ones that they were made from. */
export interface ProfileChange {
  details?: { value: ProfileInput; version: number };
  private?: { value: ProfilePrivate; version: number };
}

/**
 * Puts new details, new private ones, or both in place of the old; a new handle takes the old one's place. Once for one
 * `ctx.once`.
 * @throws Conflict `version_stale`, or `handle_taken` at `/details/handle`.
 */
export async function updateProfile(
  ctx: Ctx,
  profileId: string,
  change: ProfileChange,
): Promise<{ profile: Profile; hidden: StoredPrivate }> {
  const { profile, hidden } = await wholeProfileFor(ctx, profileId, profilePermissions.edit);
  return once(
    ctx,
    change,
    async (claim) => {
      if ((change.details?.version ?? profile.version) !== profile.version)
        throw new Conflict("version_stale");
      if ((change.private?.version ?? hidden.version) !== hidden.version) throw new Conflict("version_stale");
      const shown = changeShown(ctx, profile, change);
      const kept = changeHidden(ctx, hidden, change);
      await ctx.table.transact([
        ...claim(profileId),
        ...shown.writes,
        ...kept.writes,
        ...(await moveHandle(ctx, profile, shown.profile)),
      ]);
      return { profile: shown.profile, hidden: kept.hidden };
    },
    () => wholeProfileFor(ctx, profileId, profilePermissions.edit),
  );
}

function changeShown(
  ctx: Ctx,
  profile: Profile,
  change: ProfileChange,
): { profile: Profile; writes: Write[] } {
  const size = change.private ? sizeOf(change.private.value) : { sizeClass: profile.sizeClass };
  if (!change.details && size.sizeClass === profile.sizeClass) return { profile, writes: [] };
  const details = change.details && detailsOf(ctx, change.details.value, profile.certificates);
  const { write, value } = replace(profileRecord, profile, { ...details, ...size }, ctx.now);
  return { profile: value, writes: [write] };
}

/** What the new value leaves out is taken away. */
function changeHidden(
  ctx: Ctx,
  { profileId, version, createdAt, updatedAt, ...old }: StoredPrivate,
  change: ProfileChange,
): { hidden: StoredPrivate; writes: Write[] } {
  const bare: StoredPrivate = { profileId, version, createdAt, updatedAt };
  if (!change.private) return { hidden: { ...old, ...bare }, writes: [] };
  const { write, value } = replace(profilePrivateRecord, bare, change.private.value, ctx.now);
  return { hidden: value, writes: [write] };
}

async function moveHandle(ctx: Ctx, before: Profile, after: Profile): Promise<Write[]> {
  if (before.handle === after.handle) return [];
  const at = ctx.now.toISOString();
  const guard = {
    handle: after.handle,
    profileId: after.id,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const old = await ctx.table.get(handleRecord, before.handle);
  return [create(handleRecord, guard, handleTaken), ...(old ? [remove(handleRecord, old)] : [])];
}
