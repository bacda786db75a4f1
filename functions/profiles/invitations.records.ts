import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { idOf } from "#shared/ids.ts";
import { Locale } from "#shared/locales.ts";
import { MemberRole } from "#shared/people/person.ts";
import { maximumMembers } from "#shared/profiles/members.ts";

/** Somebody asked by mail to join a business. The mail holds the token; here lies its hash. */
const Invitation = z.strictObject({
  id: idOf("invitation"),
  profileId: idOf("profile"),
  businessName: z.string(),
  email: z.string(),
  role: MemberRole,
  invitedByName: z.string(),
  /** The language of whoever invites, as nobody knows that of whoever is invited. */
  locale: Locale,
  tokenHash: z.string(),
  stage: z.enum(["open", "accepted"]),
  acceptedBy: idOf("person").optional(),
  /** Epoch second. */
  endsAt: z.int(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof Invitation>;

export const invitationRecord = defineRecord<Invitation, string>({
  kind: "invitation",
  schema: Invitation,
  key: (id) => ({ pk: `INVITATION#${id}`, sk: "INVITATION" }),
  keyOf: (invitation) => invitation.id,
  expiresAt: (invitation) => invitation.endsAt,
});

/** A business's invitations that may still be accepted, newest first. */
export async function openInvitationsOf(table: Table, profileId: string): Promise<Invitation[]> {
  const fixed = { profileId, kind: "invitation", stage: "open" };
  const { items } = await table.queryIndex(invitationRecord, "by-profile", fixed, { limit: maximumMembers });
  return items.filter((it) => it.endsAt * 1000 > table.now().getTime());
}
