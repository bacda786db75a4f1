import { loseMembership } from "#functions/people/people/people.offers.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { unchanged } from "#functions/platform/table/conditions.ts";
import { change, remove, set, type Write } from "#functions/platform/table/write.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { can } from "#shared/permissions.ts";
import { endInvitations } from "./invitation-limits.ts";
import { openInvitationsOf } from "./invitations.records.ts";
import { viewOf } from "./invitations.service.ts";
import {
  formerMemberRecord,
  type Member,
  memberRecord,
  membersOf,
  profileRecord,
} from "./profiles.records.ts";
import { aProfile, type ProfileAddress } from "./profiles.service.ts";

/** Who belongs to the business, for those who do. */
export const listMembers = read({
  permission: profilePermissions.edit,
  of: aProfile,
  find: ({ ctx, thing }) => membersOf(ctx.table, thing.id),
});

/** The members page: who belongs to the business and, for its owners, who is asked to. */
export const getRoster = read({
  permission: profilePermissions.edit,
  of: aProfile,
  async find({ ctx: { table, actor }, thing: profile }) {
    const isOwner = can(actor, profilePermissions.manage, profileSubject(profile));
    const [members, open] = await Promise.all([
      membersOf(table, profile.id),
      isOwner ? openInvitationsOf(table, profile.id) : [],
    ]);
    return { profile, members, invitations: open.map(viewOf) };
  },
});

/** Somebody's place in a business. Who else belongs to it decides whether they may leave. */
interface Membership {
  profile: Profile;
  /** Absent where they do not belong to it: only those who might remove them are told so. */
  member: Member | undefined;
  others: Member[];
}

const aMembership: About<ProfileAddress & { personId: string }, Membership> = {
  async find(ctx, { profileId, personId }) {
    const profile = await aProfile.find(ctx, { profileId });
    if (!profile) return undefined;
    const members = await membersOf(ctx.table, profileId);
    const isThey = (it: Member) => it.personId === personId;
    return { profile, member: members.find(isThey), others: members.filter((it) => !isThey(it)) };
  },
  subject: ({ profile: { id }, member }) => profileSubject({ id, memberId: member?.personId }),
};

/**
 * Takes somebody out of the business: an owner anyone, a helper themselves.
 * @throws RuleBroken `last_owner`, for a business always has one.
 */
export const removeMember = verb({
  permission: profilePermissions.removeMember,
  of: aMembership,
  async write({ ctx, thing: { profile, member, others } }) {
    if (!member) throw new NotFound();
    const heir = others.find((it) => it.role === "owner");
    if (member.role === "owner" && !heir) throw new RuleBroken("last_owner");
    const left = { profileId: profile.id, personId: member.personId };
    return {
      writes: [
        remove(memberRecord, member),
        set(formerMemberRecord, left),
        ...(member.role === "owner" && heir ? [unchanged(memberRecord, heir)] : []),
        ...without(profile, member, heir),
        ...(await loseMembership(ctx, member.personId, profile.id)),
        ...(await endInvitations(ctx, left)),
      ],
      answer: undefined,
    };
  },
  note: ({ thing: { profile, member }, ctx }) =>
    noteSecurity(ctx, "member_removed", { profileId: profile.id, personId: member?.personId }),
});

/**
 * What a business is no more once somebody left it: theirs to own, and run by the returnee that they were found to be. Two
 * owners who leave at once would leave none: each leaves only while the other stays.
 */
function without(profile: Profile, { personId }: Member, heir: Member | undefined): Write[] {
  const { ownerId, checks } = profile;
  const changes = {
    ...(ownerId === personId && heir ? { ownerId: heir.personId } : {}),
    ...(checks.returnee?.personId === personId ? { checks: { ...checks, returnee: undefined } } : {}),
  };
  return Object.keys(changes).length === 0 ? [] : [change(profileRecord, profile, changes)];
}
