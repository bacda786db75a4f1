import { personOf } from "#functions/people/people/people.offers.ts";
import type { Config } from "#functions/platform/config.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { markOf } from "#functions/platform/mark.ts";
import { add, change, remove, type Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { maximumMembers } from "#shared/market/profiles/members.ts";
import { businessInvitationLimits, invitationLimits } from "#shared/market/profiles/sending-limits.ts";
import type { Person } from "#shared/people/people/person.ts";
import {
  type Invitation,
  invitationRecord,
  invitationRollRecord,
  openInvitationsOn,
} from "./invitations.records.ts";
import { type Member, membersOf } from "./profiles.records.ts";

/**
 * Puts an invitation on the business's roll, if there is room. Members are read last: whoever accepts in between is
 * counted twice rather than not at all.
 * @throws RuleBroken `members_full`
 */
export async function enrol(
  { table }: Pick<Ctx, "table">,
  { id, profileId }: Pick<Invitation, "id" | "profileId">,
): Promise<Write> {
  const roll = await table.get(invitationRollRecord, profileId);
  const open = roll ? await openInvitationsOn(table, roll) : [];
  const members = await membersOf(table, profileId);
  if (members.length + open.length >= maximumMembers)
    throw new RuleBroken("members_full", { params: { maximum: maximumMembers } });
  const invitationIds = [...open.map((it) => it.id), id];
  if (roll) return change(invitationRollRecord, roll, { invitationIds });
  return add(invitationRollRecord, { profileId, invitationIds }, () => new Conflict("version_stale"));
}

/** Takes back what was sent to somebody's address and not accepted yet, for the transaction in which they leave. */
export async function endInvitations(
  { table }: Pick<Ctx, "table">,
  { profileId, personId }: Pick<Member, "profileId" | "personId">,
): Promise<Write[]> {
  const [roll, person] = await Promise.all([
    table.get(invitationRollRecord, profileId),
    personOf(table, personId),
  ]);
  const open = roll ? await openInvitationsOn(table, roll) : [];
  // What they sent to themselves is worth nothing as it is.
  const isTheirs = (it: Invitation) =>
    it.invitedById !== personId && it.email === person?.email.toLowerCase();
  const theirs = open.filter(isTheirs);
  if (!roll || theirs.length === 0) return [];
  const invitationIds = roll.invitationIds.filter((id) => !theirs.some((it) => it.id === id));
  return [
    change(invitationRollRecord, roll, { invitationIds }),
    ...theirs.map((it) => remove(invitationRecord, it)),
  ];
}

/** Counts one more invitation of a person and of their business; a refusal is TooManyRequests. */
export function countInvitation(
  { config, now }: Pick<Ctx, "config" | "now">,
  { id: personId }: Person,
  { profileId, email }: Pick<Invitation, "profileId" | "email">,
): Write[] {
  const recipient = mailboxMark(config, email);
  return [
    ...countSending(invitationLimits, "invitation", { sender: personId, recipient }, now),
    ...countSending(businessInvitationLimits, "invitation", { sender: profileId, recipient }, now),
  ];
}

/** What says that two addresses are one mailbox, and nothing else. */
export function mailboxMark(config: Pick<Config, "cursorKey">, email: string): string {
  return markOf(config, "mailbox", mailboxOf(email.toLowerCase()));
}

/** The address without a `+tag`, which most mail servers deliver to the same mailbox. */
function mailboxOf(email: string): string {
  return email.replace(/(?<=[^@])\+[^@]*(?=@)/, "");
}
