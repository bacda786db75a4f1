import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { ref, type Table } from "#functions/platform/table/table.ts";
import { Locale } from "#shared/locales.ts";
import { invitationIds } from "#shared/market/ids.ts";
import { invitationProcess, invitationStages } from "#shared/market/profiles/invitation.process.ts";
import { maximumMembers } from "#shared/market/profiles/members.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { MemberRole } from "#shared/people/people/person.ts";
import { stamps } from "#shared/stamps.ts";

/** Somebody asked by mail to join a business. The mail holds the token; here lies its hash. */
const Invitation = z.strictObject({
  id: invitationIds.schema,
  profileId: profileIds.schema,
  businessName: z.string(),
  email: z.string(),
  role: MemberRole,
  /** It is worth nothing once they no longer own the business. */
  invitedById: personIds.schema,
  invitedByName: z.string(),
  /** The language of whoever invites, as nobody knows that of whoever is invited. */
  locale: Locale,
  tokenHash: z.string(),
  stage: z.enum(invitationStages),
  acceptedBy: personIds.schema.optional(),
  /** Epoch second. */
  endsAt: z.int(),
  ...stamps,
});
export type Invitation = z.infer<typeof Invitation>;

export const invitationRecord = defineRecord<Invitation, string>()({
  kind: "invitation",
  schema: Invitation,
  key: (id) => ({ pk: `INVITATION#${id}`, sk: "INVITATION" }),
  keyOf: (invitation) => invitation.id,
  process: invitationProcess,
  subject: invitationProcess.subject,
  indexes: { "by-profile": ({ profileId }) => ({ inProfile: profileId }) },
  expiresAt: (invitation) => invitation.endsAt,
});

/**
 * Which invitations of a business may be open: each new one changes it, so of two at once one counts the other. What
 * has since been accepted, taken back or ended goes with the next one.
 */
const InvitationRoll = z.strictObject({
  profileId: profileIds.schema,
  invitationIds: z.array(invitationIds.schema).max(maximumMembers),
  ...stamps,
});
export type InvitationRoll = z.infer<typeof InvitationRoll>;

export const invitationRollRecord = defineRecord<InvitationRoll, string>()({
  kind: "invitation-roll",
  schema: InvitationRoll,
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "INVITATIONS" }),
  keyOf: (roll) => roll.profileId,
});

/** Those on the roll that are open still, read consistently, which an index cannot be. */
export async function openInvitationsOn(
  table: Table,
  { invitationIds }: InvitationRoll,
): Promise<Invitation[]> {
  const found = await table.getTogether(invitationIds.map((id) => ref(invitationRecord, id)));
  return found.flatMap((it) => (it?.stage === "open" ? [it] : []));
}

/** A business's invitations that may still be accepted, newest first. */
export async function openInvitationsOf(table: Table, profileId: string): Promise<Invitation[]> {
  const fixed = { inProfile: profileId, stage: "open" };
  const { items } = await table.queryIndex(invitationRecord, "by-profile", fixed, { limit: maximumMembers });
  return items.filter((it) => it.endsAt * 1000 > table.now().getTime());
}
