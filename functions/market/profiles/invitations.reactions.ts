import { takeTurn } from "#functions/platform/mail/mail-queues.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { invitationTurns } from "#shared/market/profiles/sending-limits.ts";
import { mailboxMark } from "./invitation-limits.ts";
import { invitationMail, invitationQueue, invitationsMail } from "./invitations.mails.ts";
import { type Invitation, invitationRecord } from "./invitations.records.ts";

/** What follows from an invitation: its mail, its own or one for many to the same mailbox. */
export const invitationReactions: readonly Reaction[] = [
  reactTo(invitationRecord, async (ctx, { before, after }) => {
    if (after && !before) await tellInvited(ctx, after);
  }),
];

async function tellInvited(ctx: StreamCtx, invitation: Invitation): Promise<void> {
  const { id: invitationId, profileId: sender, email, createdAt } = invitation;
  const mailbox = mailboxMark(ctx.config, email);
  const { together } = await takeTurn(ctx, {
    ...{ queue: invitationQueue(mailbox), sender, thingId: invitationId },
    ...{ createdAt, turns: invitationTurns },
  });
  if (!together) {
    const id = `invitation-${invitationId}`;
    await post(ctx, { id, writer: invitationMail.name, about: { invitationId } });
    return;
  }
  const { name: _queue, day, ...inTurn } = together;
  const id = `invitations-${mailbox}-${day}`;
  await post(ctx, { id, writer: invitationsMail.name, about: { mailbox, day }, ...inTurn });
}
