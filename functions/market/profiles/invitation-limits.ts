import { createHash } from "node:crypto";
import type { Ctx } from "#functions/platform/ctx.ts";
import { countWithin } from "#functions/platform/table/conditions.ts";
import { create, replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, RuleBroken, TooManyRequests } from "#shared/errors.ts";
import { maximumMembers } from "#shared/market/profiles/members.ts";
import type { Person } from "#shared/people/people/person.ts";
import { type Invitation, invitationRollRecord, openInvitationsOn } from "./invitations.records.ts";
import { membersOf } from "./profiles.records.ts";

/** In one day (UTC): by one person, and to one address whoever asks. */
const dailyLimits = { sent: 20, received: 5 };

/**
 * Puts an invitation on the business's roll, if there is room. Members are read last: whoever accepts in between is
 * counted twice rather than not at all.
 * @throws RuleBroken `members_full`
 */
export async function enrol(ctx: Ctx, { id, profileId, createdAt }: Invitation): Promise<Write> {
  const roll = await ctx.table.get(invitationRollRecord, profileId);
  const open = roll ? await openInvitationsOn(ctx.table, roll) : [];
  const members = await membersOf(ctx.table, profileId);
  if (members.length + open.length >= maximumMembers)
    throw new RuleBroken("members_full", { params: { maximum: maximumMembers } });
  const invitationIds = [...open.map((it) => it.id), id];
  if (roll) return replace(invitationRollRecord, roll, { invitationIds }, ctx.now).write;
  const first = { profileId, invitationIds, version: 1, createdAt, updatedAt: createdAt };
  return create(invitationRollRecord, first, () => new Conflict("version_stale"));
}

/**
 * Counts one more of today's invitations.
 * Its refusal is TooManyRequests `invitations_too_many`.
 */
export function countToday(ctx: Ctx, inviter: Person, email: string): Write[] {
  const day = ctx.now.toISOString().slice(0, 10);
  const endsAt = Math.floor(Date.parse(`${day}T24:00:00Z`) / 1000);
  const retryAfterSeconds = Math.max(1, endsAt - Math.floor(ctx.now.getTime() / 1000));
  const refusal = () => new TooManyRequests("invitations_too_many", { retryAfterSeconds });
  const receiver = createHash("sha256").update(mailboxOf(email)).digest("base64url");
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

/** The address without a `+tag`, which most mail servers deliver to the same mailbox. */
function mailboxOf(email: string): string {
  return email.replace(/(?<=[^@])\+[^@]*(?=@)/, "");
}
