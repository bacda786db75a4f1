import { createHash } from "node:crypto";
import { gainMembership } from "#functions/people/memberships.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { countWithin, create, remove, replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, Forbidden, NotFound, RuleBroken, TooManyRequests } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Person } from "#shared/people/person.ts";
import {
  type InvitationView,
  type InviteMember,
  invitationDays,
  maximumMembers,
} from "#shared/profiles/members.ts";
import { invitationIdIn, invitationToken, isTokenOf, tokenHashOf } from "./invitation-token.ts";
import { type Invitation, invitationRecord, openInvitationsOf } from "./invitations.records.ts";
import { memberRecord, membersOf } from "./profiles.records.ts";
import { profileFor } from "./profiles.service.ts";

/** In one day (UTC): by one person, and to one address whoever asks. */
const dailyLimits = { sent: 20, received: 5 };

/**
 * Asks somebody by mail to join; the table's stream sends the mail. Once for one `ctx.once`.
 * @throws RuleBroken `members_full`; TooManyRequests `invitations_too_many`.
 */
export async function inviteMember(
  ctx: Ctx,
  profileId: string,
  input: InviteMember,
): Promise<InvitationView> {
  const profile = await profileFor(ctx, profileId, "profile.manage");
  const inviter = signedIn(ctx);
  return once(
    ctx,
    input,
    async (claim) => {
      const [members, open] = await Promise.all([
        membersOf(ctx.table, profileId),
        openInvitationsOf(ctx.table, profileId),
      ]);
      if (members.length + open.length >= maximumMembers)
        throw new RuleBroken("members_full", { params: { maximum: maximumMembers } });
      const id = newId("invitation", ctx.now);
      const at = ctx.now.toISOString();
      const invitation: Invitation = {
        ...input,
        id,
        profileId,
        businessName: profile.businessName,
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
        create(invitationRecord, invitation),
        ...countToday(ctx, inviter, input.email),
      ]);
      return viewOf(invitation);
    },
    async (id) => {
      const invitation = await ctx.table.get(invitationRecord, id);
      if (!invitation) throw new NotFound("invitation_gone");
      return viewOf(invitation);
    },
  );
}

/** The business's open invitations, for its owners. */
export async function listInvitations(ctx: Ctx, profileId: string): Promise<InvitationView[]> {
  await profileFor(ctx, profileId, "profile.manage");
  return (await openInvitationsOf(ctx.table, profileId)).map(viewOf);
}

/** Makes an open invitation worth nothing. */
export async function revokeInvitation(ctx: Ctx, profileId: string, invitationId: string): Promise<void> {
  await profileFor(ctx, profileId, "profile.manage");
  await once(
    ctx,
    { profileId, invitationId },
    async (claim) => {
      const invitation =
        isIdOf("invitation", invitationId) && (await ctx.table.get(invitationRecord, invitationId));
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

/** Joins the business; a second time changes nothing. Answers which business it is. */
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

/** Whoever belongs to the business already keeps the role they have. */
async function joinWrites(ctx: Ctx, person: Person, invitation: Invitation): Promise<Write[]> {
  const { profileId, role } = invitation;
  const changes = { stage: "accepted" as const, acceptedBy: person.id };
  const { write: accepted } = replace(invitationRecord, invitation, changes, ctx.now);
  if (await ctx.table.get(memberRecord, { profileId, personId: person.id })) return [accepted];
  const at = ctx.now.toISOString();
  const { write } = await gainMembership(ctx, person.id, { profileId, role });
  const stamps = { version: 1, createdAt: at, updatedAt: at };
  const member = { profileId, personId: person.id, name: person.name, role, ...stamps };
  return [accepted, create(memberRecord, member), write];
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

function countToday(ctx: Ctx, inviter: Person, email: string): Write[] {
  const day = ctx.now.toISOString().slice(0, 10);
  const endsAt = Math.floor(Date.parse(`${day}T24:00:00Z`) / 1000);
  const retryAfterSeconds = Math.max(1, endsAt - Math.floor(ctx.now.getTime() / 1000));
  const refusal = () => new TooManyRequests("invitations_too_many", { retryAfterSeconds });
  const receiver = createHash("sha256").update(email).digest("base64url");
  return [
    countWithin(
      { name: `invitations-by#${inviter.id}#${day}`, limit: dailyLimits.sent, expiresAt: endsAt },
      refusal,
    ),
    countWithin(
      { name: `invitations-to#${receiver}#${day}`, limit: dailyLimits.received, expiresAt: endsAt },
      refusal,
    ),
  ];
}
