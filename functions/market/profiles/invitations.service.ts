import { gainMembership } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { having } from "#functions/platform/table/conditions.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { create, remove, replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, Forbidden, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { invitationIds } from "#shared/market/ids.ts";
import { type InvitationView, type InviteMember, invitationDays } from "#shared/market/profiles/members.ts";
import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countToday, enrol } from "./invitation-limits.ts";
import { invitationIdIn, invitationToken, isTokenOf, tokenHashOf } from "./invitation-token.ts";
import { type Invitation, invitationRecord, openInvitationsOf } from "./invitations.records.ts";
import { memberRecord } from "./profiles.records.ts";
import { profileFor } from "./profiles.service.ts";

/**
 * Asks somebody by mail to join; the table's stream sends the mail. Once for one `ctx.once`.
 * @throws RuleBroken `members_full`, or `mail_unverified` for whoever asks; TooManyRequests `invitations_too_many`.
 */
export async function inviteMember(
  ctx: Ctx,
  profileId: string,
  input: InviteMember,
): Promise<InvitationView> {
  const profile = await profileFor(ctx, profileId, profilePermissions.manage);
  if (!signedIn(ctx).emailVerified) throw new RuleBroken("mail_unverified");
  return once(
    ctx,
    input,
    (claim) => onFreshRead(() => writeInvitation(ctx, profile, input, claim)),
    async (id) => {
      const invitation = await ctx.table.get(invitationRecord, id);
      if (!invitation) throw new NotFound("invitation_gone");
      return viewOf(invitation);
    },
  );
}

async function writeInvitation(
  ctx: Ctx,
  profile: Profile,
  input: InviteMember,
  claim: (resultId: string) => Write[],
): Promise<InvitationView> {
  const inviter = signedIn(ctx);
  const id = newId(invitationIds, ctx.now);
  const at = ctx.now.toISOString();
  const invitation: Invitation = {
    ...input,
    id,
    profileId: profile.id,
    businessName: profile.businessName,
    invitedById: inviter.id,
    invitedByName: inviter.name,
    locale: ctx.locale,
    tokenHash: tokenHashOf(invitationToken(ctx.config, id)),
    stage: "open",
    endsAt: Math.floor(ctx.now.getTime() / 1000) + invitationDays * 24 * 3600,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  await ctx.table.transact([
    ...claim(id),
    await enrol(ctx, invitation),
    create(invitationRecord, invitation),
    ...countToday(ctx, inviter, input.email),
  ]);
  return viewOf(invitation);
}

/** The business's open invitations, for its owners. */
export async function listInvitations(ctx: Ctx, profileId: string): Promise<InvitationView[]> {
  await profileFor(ctx, profileId, profilePermissions.manage);
  return (await openInvitationsOf(ctx.table, profileId)).map(viewOf);
}

/** Makes an open invitation worth nothing. */
export async function revokeInvitation(ctx: Ctx, profileId: string, invitationId: string): Promise<void> {
  await profileFor(ctx, profileId, profilePermissions.manage);
  await once(
    ctx,
    { profileId, invitationId },
    async (claim) => {
      const invitation =
        isIdOf(invitationIds, invitationId) && (await ctx.table.get(invitationRecord, invitationId));
      if (!invitation || invitation.profileId !== profileId || invitation.stage !== "open")
        throw new NotFound();
      await ctx.table.transact([...claim(invitationId), remove(invitationRecord, invitation)]);
    },
    async () => {},
  );
}

/**
 * The invitation behind a link, for whom it was sent to.
 * @throws NotFound `invitation_gone` for one that is not or no longer to be had; Forbidden where it is somebody else's.
 */
export async function openInvitation(ctx: Ctx, token: string): Promise<Invitation> {
  const person = signedIn(ctx);
  const id = invitationIdIn(token);
  const invitation = id && (await ctx.table.get(invitationRecord, id));
  if (!invitation || !isTokenOf(invitation, token)) throw new NotFound("invitation_gone");
  if (invitation.email !== person.email.toLowerCase()) throw new Forbidden("invitation_not_yours");
  if (!person.emailVerified) throw new Forbidden("invitation_mail_unverified");
  if (invitation.stage === "accepted" && invitation.acceptedBy !== person.id)
    throw new NotFound("invitation_gone");
  return invitation;
}

/**
 * Joins the business; a second time changes nothing. Answers which business it is.
 * @throws Conflict `invitation_inviter_gone` where who sent it no longer owns the business.
 */
export async function acceptInvitation(ctx: Ctx, token: string): Promise<{ profileId: string }> {
  const person = signedIn(ctx);
  const invitation = await openInvitation(ctx, token);
  const { profileId } = invitation;
  if (invitation.stage === "open") await join(ctx, token, person, invitation);
  const member = await ctx.table.get(memberRecord, { profileId, personId: person.id });
  if (!member) throw new NotFound("invitation_gone");
  return { profileId };
}

/** Losing the race against oneself, on another device or by a second click, is as good as winning it. */
async function join(ctx: Ctx, token: string, person: Person, invitation: Invitation): Promise<void> {
  try {
    await ctx.table.transact(await joinWrites(ctx, person, invitation));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const { stage } = await openInvitation(ctx, token);
    if (stage === "open") throw error;
  }
}

/**
 * Whoever belongs to the business already keeps the role they have. For others, whoever invited them must be an owner
 * still: nobody who was removed comes back, or lets others in, by what they sent before.
 */
async function joinWrites(ctx: Ctx, person: Person, invitation: Invitation): Promise<Write[]> {
  const { profileId, role, invitedById } = invitation;
  const changes = { stage: "accepted" as const, acceptedBy: person.id };
  const { write: accepted } = replace(invitationRecord, invitation, changes, ctx.now);
  if (await ctx.table.get(memberRecord, { profileId, personId: person.id })) return [accepted];
  if (invitedById === person.id) throw inviterGone();
  const inviter = { profileId, personId: invitedById };
  const at = ctx.now.toISOString();
  const membership = await gainMembership(ctx, person.id, { profileId, role });
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const member = { profileId, personId: person.id, name: person.name, role, ...stamps };
  return [
    accepted,
    having(memberRecord, inviter, { name: "role", value: "owner" }, inviterGone),
    create(memberRecord, member),
    ...membership,
  ];
}

function inviterGone(): Conflict {
  return new Conflict("invitation_inviter_gone");
}

/** An invitation as the business's owners see it. */
export function viewOf({ id, email, role, invitedByName, createdAt, endsAt }: Invitation): InvitationView {
  return {
    id,
    email,
    role,
    invitedByName,
    createdAt,
    expiresAt: new Date(endsAt * 1000).toISOString(),
  };
}
