import { gainMembership, personOf } from "#functions/people/people/people.offers.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { noteOwnRole, noteSecurity } from "#functions/platform/security-log.ts";
import { absent, having, unchanged } from "#functions/platform/table/conditions.ts";
import { add, change, remove, type Write } from "#functions/platform/table/write.ts";
import { type About, nothing } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, Forbidden, Gone, NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { invitationIds } from "#shared/market/ids.ts";
import { invitationProcess } from "#shared/market/profiles/invitation.process.ts";
import {
  AcceptInvitation,
  type InvitationView,
  InviteMember,
  invitationDays,
} from "#shared/market/profiles/members.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Person } from "#shared/people/people/person.ts";
import { requireVerifiedMail } from "#shared/people/people/verified-mail.ts";
import { everyPerson, noSubject } from "#shared/permissions.ts";
import { changesOf } from "#shared/process.ts";
import { countInvitation, enrol } from "./invitation-limits.ts";
import { invitationIdIn, invitationToken, isTokenOf, tokenHashOf, wasGivenOut } from "./invitation-token.ts";
import { type Invitation, invitationRecord, openInvitationsOf } from "./invitations.records.ts";
import { formerMemberRecord, memberRecord } from "./profiles.records.ts";
import { aProfile, type ProfileAddress } from "./profiles.service.ts";

const anInvitation: About<ProfileAddress & { invitationId: string }, Invitation> = {
  async find({ table }, { profileId, invitationId }) {
    const invitation = isIdOf(invitationIds, invitationId)
      ? await table.get(invitationRecord, invitationId)
      : undefined;
    return invitation?.profileId === profileId ? invitation : undefined;
  },
  subject: invitationProcess.subject,
};

const aLink: About<{ token: string }, Invitation> = {
  find: (ctx, { token }) => invitationBehind(ctx, signedIn(ctx), token),
  subject: () => noSubject,
};

/**
 * Asks somebody by mail to join; the table's stream sends the mail.
 * @throws RuleBroken `members_full`, or `mail_unverified` for whoever asks; TooManyRequests past a limit of the sender.
 */
export const inviteMember = verb({
  permission: profilePermissions.manage,
  of: aProfile,
  input: InviteMember,
  rule: ({ person }) => requireVerifiedMail(person),
  limits: ({ ctx, person, thing: { id: profileId }, input: { email } }) =>
    countInvitation(ctx, person, { profileId, email }),
  async write({ ctx, person, thing: { id: profileId, businessName }, input }) {
    const id = newId(invitationIds, ctx.now);
    const invitation = add(invitationRecord, {
      ...input,
      id,
      profileId,
      businessName,
      invitedById: person.id,
      invitedByName: person.name,
      locale: ctx.locale,
      tokenHash: tokenHashOf(invitationToken(ctx.config, id)),
      stage: invitationProcess.first,
      endsAt: Math.floor(ctx.now.getTime() / 1000) + invitationDays * 24 * 3600,
    });
    return {
      writes: [await enrol(ctx, { id, profileId }), invitation],
      answer: viewOf(outcomeOf(ctx, invitation)),
    };
  },
});

/** The business's open invitations, for its owners. */
export const listInvitations = read({
  permission: profilePermissions.manage,
  of: aProfile,
  find: async ({ ctx, thing }) => (await openInvitationsOf(ctx.table, thing.id)).map(viewOf),
});

/** Makes an open invitation worth nothing. */
export const revokeInvitation = verb({
  permission: profilePermissions.manage,
  of: anInvitation,
  step: invitationProcess.steps.revoke,
  write: ({ thing }) => ({ writes: [remove(invitationRecord, thing)], answer: undefined }),
});

/**
 * The invitation behind a link, for whom it was sent to.
 * @throws Gone `invitation_gone` for one that is no longer to be had, NotFound for one that never was; Forbidden where it
 * is somebody else's.
 */
export const openInvitation = read({ permission: everyPerson, of: aLink });

async function invitationBehind({ table, config }: Ctx, person: Person, token: string): Promise<Invitation> {
  const id = invitationIdIn(token);
  if (!id || !wasGivenOut(config, token)) throw new NotFound("invitation_gone");
  const invitation = await table.get(invitationRecord, id);
  if (!invitation || !isTokenOf(invitation, token)) throw isGone();
  if (invitation.email !== person.email.toLowerCase()) throw new Forbidden("invitation_not_yours");
  if (!person.emailVerified) throw new Forbidden("invitation_mail_unverified");
  if (invitation.stage === "accepted" && invitation.acceptedBy !== person.id) throw isGone();
  return invitation;
}

/**
 * Joins the business; a second time changes nothing. Answers which business it is.
 * @throws Conflict `invitation_inviter_gone` where who sent it no longer owns the business.
 */
export const acceptInvitation = verb({
  permission: everyPerson,
  of: nothing,
  input: AcceptInvitation,
  async write({ ctx, person, input, now }) {
    const invitation = await invitationBehind(ctx, person, input.token);
    const { profileId } = invitation;
    const accepted = changesOf(invitationProcess.steps.accept, invitation, { person, now });
    const isMember = await ctx.table.get(memberRecord, { profileId, personId: person.id });
    // Whoever was removed since does not come back by it.
    if (!accepted && !isMember) throw isGone();
    if (!accepted) return { answer: { profileId } };
    const ended = change(invitationRecord, invitation, { ...accepted, acceptedBy: person.id });
    // Whoever belongs to the business already keeps the role they have.
    const joined = isMember ? [] : await join(ctx, person, invitation);
    return { writes: [ended, ...joined], answer: { profileId } };
  },
  note({ ctx, person }, { profileId }) {
    noteOwnRole(ctx, "exporter");
    noteSecurity(ctx, "member_joined", { profileId, personId: person.id });
  },
});

/**
 * Whoever invited them must be an owner still, and whoever is invited must not have left since: nobody who was removed
 * comes back, or lets others in, by what was sent before.
 */
async function join(ctx: Ctx, { id: personId, name }: Person, invitation: Invitation): Promise<Write[]> {
  const { profileId, role, invitedById, createdAt } = invitation;
  if (invitedById === personId) throw inviterGone();
  const at = { profileId, personId };
  const [former, inviter] = await Promise.all([
    ctx.table.get(formerMemberRecord, at),
    personOf(ctx.table, invitedById),
  ]);
  if (inviter?.disabledAt) throw inviterGone();
  if (former && createdAt <= former.updatedAt) throw isGone();
  return [
    former ? unchanged(formerMemberRecord, former) : absent(formerMemberRecord, at, isGone),
    having(memberRecord, { profileId, personId: invitedById }, { name: "role", value: "owner" }, inviterGone),
    add(memberRecord, { profileId, personId, name, role }),
    ...(await gainMembership(ctx, personId, { profileId, role })),
  ];
}

function isGone(): Gone {
  return new Gone("invitation_gone");
}

function inviterGone(): Conflict {
  return new Conflict("invitation_inviter_gone");
}

/** An invitation as the business's owners see it. */
export function viewOf({ id, email, role, invitedByName, createdAt, endsAt }: Invitation): InvitationView {
  const expiresAt = new Date(endsAt * 1000).toISOString();
  return { id, email, role, invitedByName, createdAt, expiresAt };
}
