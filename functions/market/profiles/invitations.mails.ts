import * as z from "zod";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { invitationIds } from "#shared/market/ids.ts";
import { writeInvitationMail } from "#web/mails/invitation-mail.tsx";
import { invitationToken } from "./invitation-token.ts";
import { invitationRecord } from "./invitations.records.ts";

/** Asks somebody to join; nothing is sent where the invitation was taken back, or accepted, before it could go out. */
export const invitationMail = mailWriter({
  name: "invitation",
  about: z.strictObject({ invitationId: invitationIds.schema }),
  async write({ table, config }, { invitationId }) {
    const invitation = await table.get(invitationRecord, invitationId);
    if (invitation?.stage !== "open") return undefined;
    const token = invitationToken(config, invitationId);
    const mail = writeInvitationMail({ ...invitation, siteUrl: config.siteUrl, token });
    return { ...mail, to: invitation.email, language: invitation.locale };
  },
});
