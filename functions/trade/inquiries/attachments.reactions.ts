import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Attachment } from "#shared/trade/inquiries/attachment.ts";
import { dropAttachment } from "./attachment-store.ts";
import { messageRecord } from "./inquiries.records.ts";
import { replyDraftRecord } from "./reply-drafts.records.ts";

/** A file goes once neither its message nor its sender's draft has it: taken off, forgotten for a week, or erased. */
export const attachmentReactions: readonly Reaction[] = [
  reactTo(replyDraftRecord, async (ctx, { before, after }) => {
    if (!before) return;
    const left = without(before.attachments, after?.attachments);
    if (left.length === 0) return;
    const { inquiryId, personId } = before;
    const message = after?.sentIn && (await ctx.table.get(messageRecord, { inquiryId, id: after.sentIn }));
    await dropAll(ctx, { inquiryId, personId }, without(left, (message || undefined)?.attachments));
  }),
  reactTo(messageRecord, async (ctx, { before, after }) => {
    if (!before) return;
    const { inquiryId, authorId: personId } = before;
    await dropAll(ctx, { inquiryId, personId }, without(before.attachments, after?.attachments));
  }),
];

function without(attachments: readonly Attachment[] = [], others: readonly Attachment[] = []): Attachment[] {
  return attachments.filter(({ id }) => others.every((it) => it.id !== id));
}

async function dropAll(
  { blobs }: StreamCtx,
  whose: { inquiryId: string; personId: string },
  attachments: readonly Attachment[],
): Promise<void> {
  for (const { id } of attachments) await dropAttachment(blobs, { ...whose, attachmentId: id });
}
