import * as z from "zod";
import { invitationIds } from "#shared/market/ids.ts";
import { personIds } from "#shared/people/ids.ts";
import { MemberRole } from "#shared/people/people/person.ts";
import { typed } from "#shared/text.ts";

/** How long an invitation may be accepted. */
export const invitationDays = 7;
/** Members and open invitations of one business together. */
export const maximumMembers = 20;

/** Whom to ask to join a business, by a mail address that is compared in lower case. */
export const InviteMember = z.strictObject({
  email: typed(254)
    .toLowerCase()
    .pipe(z.email())
    .meta({ format: "email", examples: ["name@example.com"] }),
  role: MemberRole,
});
export type InviteMember = z.infer<typeof InviteMember>;

/** An open invitation as the business's owners see it; the token is in the mail alone. */
export const InvitationView = z.strictObject({
  id: invitationIds.schema,
  email: z.string(),
  role: MemberRole,
  invitedByName: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** A member as the other members see them. */
export const MemberView = z.strictObject({
  personId: personIds.schema,
  name: z.string(),
  role: MemberRole,
  createdAt: z.iso.datetime(),
});
export type MemberView = z.infer<typeof MemberView>;

export const AcceptInvitation = z.strictObject({ token: z.string().max(200) });
