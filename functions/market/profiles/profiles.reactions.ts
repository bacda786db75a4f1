import { sendOnce } from "#functions/platform/mail/send-once.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { writeInvitationMail } from "#web/mails/invitation-mail.tsx";
import { invitationToken } from "./invitation-token.ts";
import { invitationRecord } from "./invitations.records.ts";

export const profileReactions: readonly Reaction[] = [
  reactTo(invitationRecord, async (ctx, { before, after }) => {
    if (!before && after) await mailInvitation(ctx, after.id);
  }),
];

/** Nothing is sent for an invitation that was taken back, or accepted, before its mail could go out. */
async function mailInvitation(ctx: StreamCtx, invitationId: string): Promise<void> {
  await sendOnce(ctx, `invitation-${invitationId}`, async () => {
    const invitation = await ctx.table.get(invitationRecord, invitationId);
    if (invitation?.stage !== "open") return undefined;
    const token = invitationToken(ctx.config, invitationId);
    const mail = writeInvitationMail({ ...invitation, siteUrl: ctx.config.siteUrl, token });
    return { ...mail, to: invitation.email, language: invitation.locale };
  });
}
