import { gainMembership } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { noteOwnRole, noteSecurity } from "#functions/platform/security-log.ts";
import { add, change, remove, type Write } from "#functions/platform/table/write.ts";
import { type About, nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { Handle } from "#shared/market/profiles/handle.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import {
  ChangeProfile,
  CreateProfile,
  type Profile,
  ProfilePrivate,
  UpdateProfile,
} from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { everyPerson } from "#shared/permissions.ts";
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

/** Where a business lies; any text at all. */
export interface ProfileAddress {
  profileId: string;
}

/** A business with what of it is private. */
export interface WholeProfile {
  profile: Profile;
  hidden: StoredPrivate;
}

export const aProfile = thingOf(profileRecord, ({ profileId }: ProfileAddress) =>
  isIdOf(profileIds, profileId) ? profileId : undefined,
);

/** Its version is the business's own; the private part has another. */
export const aProfileWithPrivate: About<ProfileAddress, WholeProfile> = {
  find: async ({ table }, { profileId }) =>
    isIdOf(profileIds, profileId) ? profileWithPrivate(table, profileId) : undefined,
  subject: ({ profile }) => profileSubject(profile),
  versionOf: ({ profile }) => profile.version,
};

const aProfileByHandle: About<{ handle: string }, Profile> = {
  async find({ table }, { handle }) {
    const known = Handle.safeParse(handle).data;
    return known === undefined ? undefined : profileByHandle(table, known);
  },
  subject: profileSubject,
};

export const getProfile = read({ permission: profilePermissions.read, of: aProfile });

export const getProfileByHandle = read({ permission: profilePermissions.read, of: aProfileByHandle });

/** The businesses that the actor belongs to. */
export const myProfiles = read({
  permission: everyPerson,
  of: nothing,
  find: ({ ctx, person: { memberships } }) =>
    ctx.table.getMany(
      profileRecord,
      memberships.map((it) => it.profileId),
    ),
});

/** A business's numbers and contacts. Whoever is no member leaves a trace of having read them. */
export const getPrivate = read({
  permission: profilePermissions.readPrivate,
  of: aProfileWithPrivate,
  find({ ctx, person, thing }) {
    const profileId = thing.profile.id;
    const isMember = person.memberships.some((it) => it.profileId === profileId);
    if (!isMember) ctx.log.info("profile_private_read", { profileId, readerId: person.id });
    return thing;
  },
});

/** The business with what of it is private, for those who may change it. */
export const getProfileToEdit = read({ permission: profilePermissions.edit, of: aProfileWithPrivate });

/**
 * A new business, with whoever makes it as its owner and an exporter.
 * @throws Conflict `handle_taken` at `/details/handle`; RuleBroken `memberships_full`.
 */
export const createProfile = verb({
  permission: profilePermissions.create,
  of: nothing,
  input: CreateProfile,
  async write({ ctx, person: { id: personId, name }, input }) {
    const id = newId(profileIds, ctx.now);
    const role = "owner" as const;
    const details = detailsOf(ctx, input.details);
    const profile = add(profileRecord, {
      ...details,
      ...sizeOf(input.private),
      id,
      ownerId: personId,
      isDemo: false,
      answerTimes: { samples: [] },
    });
    const writes = [
      profile,
      add(profilePrivateRecord, { ...input.private, profileId: id }),
      add(handleRecord, { handle: details.handle, profileId: id }, handleTaken),
      add(memberRecord, { profileId: id, personId, name, role }),
      ...(await gainMembership(ctx, personId, { profileId: id, role })),
    ];
    return { writes, answer: outcomeOf(ctx, profile) };
  },
  note({ ctx, person }, { id: profileId }) {
    noteOwnRole(ctx, "exporter");
    noteSecurity(ctx, "member_joined", { profileId, personId: person.id });
  },
});

/**
 * Puts new details in place of the old; a new handle takes the old one's place.
 * @throws Conflict `handle_taken` at `/details/handle`
 */
export const updateDetails = verb({
  permission: profilePermissions.edit,
  of: aProfile,
  input: UpdateProfile,
  version: "required",
  async write({ ctx, thing, input }) {
    const details = detailsOf(ctx, input.details, thing.certificates);
    return { changes: details, writes: await moveHandle(ctx, thing, details.handle) };
  },
});

/** Puts new numbers and contacts in place of the old; the size class that all see follows them. */
export const updatePrivate = verb({
  permission: profilePermissions.edit,
  of: { ...aProfileWithPrivate, versionOf: ({ hidden }) => hidden.version },
  input: ProfilePrivate,
  version: "required",
  write({ ctx, thing: { profile, hidden }, input }) {
    const kept = replaceHidden(hidden, input);
    const size = sizeOf(input);
    const shown = size.sizeClass === profile.sizeClass ? [] : [change(profileRecord, profile, size)];
    return { writes: [kept, ...shown], answer: outcomeOf(ctx, kept) };
  },
});

/**
 * Both at once: each part from the version that was seen of it, or neither.
 * @throws Conflict `handle_taken` at `/details/handle`
 */
export const updateProfile = verb({
  permission: profilePermissions.edit,
  of: aProfileWithPrivate,
  input: ChangeProfile,
  version: "required",
  rule({ thing: { hidden }, input }) {
    if (input.privateVersion !== hidden.version) throw new Conflict("version_stale");
  },
  async write({ ctx, thing: { profile, hidden }, input }) {
    const details = detailsOf(ctx, input.details, profile.certificates);
    const shown = change(profileRecord, profile, { ...details, ...sizeOf(input.private) });
    const kept = replaceHidden(hidden, input.private);
    return {
      writes: [shown, kept, ...(await moveHandle(ctx, profile, details.handle))],
      answer: outcomeOf(ctx, shown),
    };
  },
});

/** What the new value leaves out is taken away. */
function replaceHidden(
  { profileId, version, createdAt, updatedAt }: StoredPrivate,
  value: ProfilePrivate,
): Write<StoredPrivate> {
  return change(profilePrivateRecord, { profileId, version, createdAt, updatedAt }, value);
}

async function moveHandle({ table }: Ctx, { id, handle: before }: Profile, after: string): Promise<Write[]> {
  if (before === after) return [];
  const old = await table.get(handleRecord, before);
  const guard = add(handleRecord, { handle: after, profileId: id }, handleTaken);
  return [guard, ...(old ? [remove(handleRecord, old)] : [])];
}
