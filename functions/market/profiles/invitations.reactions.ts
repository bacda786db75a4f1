import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo } from "#functions/platform/stream.ts";
import { invitationMail } from "./invitations.mails.ts";
import { invitationRecord } from "./invitations.records.ts";

/** What follows from an invitation: its mail. */
export const invitationReactions: readonly Reaction[] = [
  reactTo(invitationRecord, async (ctx, { before, after }) => {
    if (!after || before) return;
    const { id: invitationId } = after;
    const id = `invitation-${invitationId}`;
    await post(ctx, { id, writer: invitationMail.name, about: { invitationId } });
  }),
];
