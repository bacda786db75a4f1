import { gainMembership } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { noteOwnRole, noteSecurity } from "#functions/platform/security-log.ts";
import { unchanged } from "#functions/platform/table/conditions.ts";
import { ref } from "#functions/platform/table/table.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, Forbidden } from "#shared/errors.ts";
import { handleRestDays } from "#shared/market/profiles/handle.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import {
  ChangeProfile,
  CreateProfile,
  type Profile,
  type ProfileInput,
  ProfilePrivate,
  UpdateProfile,
  WriteProfile,
} from "#shared/market/profiles/profile.ts";
import { handleLimits } from "#shared/market/profiles/sending-limits.ts";
import { profileIds } from "#shared/people/ids.ts";
import { requireVerifiedMail } from "#shared/people/people/verified-mail.ts";
import { can, everyPerson } from "#shared/permissions.ts";
import { freeHandle } from "./free-handle.ts";
import {
  aProfile,
  aProfileByHandle,
  aProfileWithPrivate,
  type ProfileAddress,
  type WholeProfile,
} from "./profile-abouts.ts";
import { detailsOf, handleTaken, sizeOf, whatFollows } from "./profile-parts.ts";
import {
  handleRecord,
  memberRecord,
  profilePrivateRecord,
  profileRecord,
  type StoredPrivate,
} from "./profiles.records.ts";

export { aProfile, aProfileWithPrivate, type ProfileAddress, type WholeProfile } from "./profile-abouts.ts";

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
 * @throws Conflict `handle_taken` at `/details/handle`; RuleBroken `memberships_full`, `mail_unverified`.
 */
export const createProfile = verb({
  permission: profilePermissions.create,
  of: nothing,
  input: CreateProfile,
  rule: ({ person }) => requireVerifiedMail(person),
  async write({ ctx, person: { id: personId, name }, input }) {
    const id = newId(profileIds, ctx.now);
    const role = "owner" as const;
    const handle = input.details.handle ?? (await freeHandle(ctx, input.details));
    const details = detailsOf(ctx, { ...input.details, handle });
    const profile = add(profileRecord, {
      ...details,
      ...sizeOf(input.private),
      id,
      ownerId: personId,
      isDemo: false,
      answerTimes: { samples: [] },
      checks: {},
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
 * Puts new details in place of the old; a new handle takes the old one's place, and the old one leads to it for a year.
 * @throws Conflict `handle_taken` at `/details/handle`; Forbidden `rename_by_owner`; RuleBroken `mail_unverified`;
 * TooManyRequests `handles_too_many`
 */
export const updateDetails = verb({
  permission: profilePermissions.edit,
  of: aProfile,
  input: UpdateProfile,
  version: "required",
  rule({ ctx, person, thing, input }) {
    requireVerifiedMail(person);
    refuseRename(ctx, thing, input.details);
  },
  limits: ({ ctx, thing, input }) => countHandle(ctx, thing, input.details.handle),
  async write({ ctx, thing, input }) {
    const details = detailsOf(ctx, input.details, thing.certificates);
    return { changes: details, writes: await moveHandle(ctx, thing, details.handle) };
  },
  note: ({ ctx, thing, input }) => noteHandle(ctx, thing, input.details.handle),
});

/** Puts new numbers and contacts in place of the old; the size class that all see follows them. */
export const updatePrivate = verb({
  permission: profilePermissions.edit,
  of: { ...aProfileWithPrivate, versionOf: ({ hidden }) => hidden.version },
  input: ProfilePrivate,
  version: "required",
  write({ ctx, thing: { profile, hidden }, input }) {
    const kept = replaceHidden(hidden, input);
    const follows = whatFollows(profile, hidden, input);
    // What follows was told by the business as read: a check of a number that is recorded meanwhile must not outlive it.
    const shown = follows ? change(profileRecord, profile, follows) : unchanged(profileRecord, profile, busy);
    return { writes: [kept, shown], answer: outcomeOf(ctx, kept) };
  },
});

const busy = () => new Conflict("busy", { retryAfterSeconds: 1 });

const bothParts = {
  permission: profilePermissions.edit,
  of: aProfileWithPrivate,
  limits: ({ ctx, thing: { profile }, input }: Both) => countHandle(ctx, profile, input.details.handle),
  async write({ ctx, thing: { profile, hidden }, input }: Both) {
    const details = detailsOf(ctx, input.details, profile.certificates);
    const follows = whatFollows(profile, hidden, input.private);
    const shown = change(profileRecord, profile, { ...details, ...follows });
    const kept = replaceHidden(hidden, input.private);
    return {
      writes: [shown, kept, ...(await moveHandle(ctx, profile, details.handle))],
      answer: outcomeOf(ctx, shown),
    };
  },
  note: ({ ctx, thing: { profile }, input }: Both) => noteHandle(ctx, profile, input.details.handle),
};
type Both = Call<ProfileAddress, WholeProfile, WriteProfile>;

function refuseBoth({ ctx, person, thing: { profile }, input }: Both): void {
  requireVerifiedMail(person);
  refuseRename(ctx, profile, input.details);
}

/**
 * Both at once: each part from the version that was seen of it, or neither.
 * @throws as `updateDetails`
 */
export const updateProfile = verb({
  ...bothParts,
  input: ChangeProfile,
  version: "required",
  rule(call) {
    if (call.input.privateVersion !== call.thing.hidden.version) throw new Conflict("version_stale");
    refuseBoth(call);
  },
});

/** The same of a screen that says its own few fields over the business as it stands, whatever came to it meanwhile. */
export const writeProfile = verb({ ...bothParts, input: WriteProfile, rule: refuseBoth });

/** What the new value leaves out is taken away. */
function replaceHidden(
  { profileId, version, createdAt, updatedAt }: StoredPrivate,
  value: ProfilePrivate,
): Write<StoredPrivate> {
  return change(profilePrivateRecord, { profileId, version, createdAt, updatedAt }, value);
}

/** The old handle rests, and leads here; one of the business's own that rests is taken up again. */
async function moveHandle(ctx: Ctx, { id, handle: before }: Profile, after: string): Promise<Write[]> {
  if (before === after) return [];
  const [old, wanted] = await ctx.table.getTogether([ref(handleRecord, before), ref(handleRecord, after)]);
  const restsUntil = Math.floor(ctx.now.getTime() / 1000) + handleRestDays * 24 * 3600;
  const taken =
    wanted?.profileId === id
      ? change(handleRecord, wanted, { restsUntil: undefined })
      : add(handleRecord, { handle: after, profileId: id }, handleTaken);
  return [taken, ...(old ? [change(handleRecord, old, { restsUntil })] : [])];
}

/** @throws Forbidden `rename_by_owner` at each name that whoever is no owner would change */
function refuseRename({ actor }: Ctx, profile: Profile, details: ProfileInput): void {
  if (can(actor, profilePermissions.manage, profileSubject(profile))) return;
  const changed = (["businessName", "handle"] as const).filter((name) => details[name] !== profile[name]);
  const issues = changed.map((name) => ({ pointer: `/details/${name}`, code: "rename_by_owner" }));
  if (issues.length > 0) throw new Forbidden("rename_by_owner", { issues });
}

function countHandle({ now }: Ctx, { id, handle }: Profile, after: string): Write[] {
  return handle === after ? [] : countSending(handleLimits, "handle", { sender: id, recipient: id }, now);
}

function noteHandle(ctx: Ctx, { id: profileId, handle }: Profile, after: string): void {
  if (handle !== after) noteSecurity(ctx, "handle_changed", { profileId });
}
