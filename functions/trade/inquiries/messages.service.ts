import { newId } from "#functions/platform/ids.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { messageIds } from "#shared/trade/ids.ts";
import type { Attachment } from "#shared/trade/inquiries/attachment.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import { type Inquiry, type Message, ReadMark, Reply } from "#shared/trade/inquiries/inquiry.ts";
import type { ReplyDraft } from "#shared/trade/inquiries/reply-draft.ts";
import { readAbove, sideOf } from "#shared/trade/inquiries/sides.ts";
import { messageLimits } from "#shared/trade/message-limits.ts";
import { unblocked } from "./blocks.records.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";
import { replyDraftRecord, writeDraft } from "./reply-drafts.records.ts";
import { aThread } from "./thread-abouts.ts";

/**
 * Adds a message to a thread, from whichever side the actor stands on; the exporter's first one answers the inquiry.
 * @throws RuleBroken `inquiry_closed`, `blocked`, `attachment_gone`; TooManyRequests
 */
export const replyInquiry = verb({
  permission: inquiryPermissions.reply,
  of: aThread,
  input: Reply,
  step: inquiryProcess.steps.reply,
  limits: ({ ctx, person, thing }) =>
    countSending(messageLimits, "message", { sender: person.id, recipient: thing.id }, ctx.now),
  async write({ ctx, person, thing, input: { attachments: named, ...input } }) {
    const key = { inquiryId: thing.id, personId: person.id };
    const draft = await ctx.table.get(replyDraftRecord, key);
    const attachments = attachmentsIn(draft, named);
    const added = add(messageRecord, {
      ...input,
      ...(attachments.length > 0 ? { attachments } : {}),
      id: newId(messageIds, ctx.now),
      inquiryId: thing.id,
      number: thing.messageCount + 1,
      from: sideOf(thing, person),
      authorId: person.id,
    });
    const message = outcomeOf(ctx, added);
    const changes = withNewest(thing, message);
    const emptied = draft ? [writeDraft(key, draft, sentDraft(draft, message))] : [];
    return { changes, writes: [...unblocked(thing), added, ...emptied], answer: message };
  },
});

/** What a message names of its writer's draft. @throws RuleBroken `attachment_gone` */
function attachmentsIn(draft: ReplyDraft | undefined, named: readonly string[] = []): Attachment[] {
  return [...new Set(named)].map((id) => {
    const found = draft?.attachments.find((it) => it.id === id);
    if (!found) throw new RuleBroken("attachment_gone");
    return found;
  });
}

/** A draft once its text was sent: what was uploaded and not named waits for the next message. */
function sentDraft({ attachments }: ReplyDraft, message: Message): Partial<ReplyDraft> {
  const sent = new Set(message.attachments?.map(({ id }) => id));
  return {
    text: "",
    failures: [],
    attachments: attachments.filter(({ id }) => !sent.has(id)),
    ...(sent.size > 0 ? { sentIn: message.id } : {}),
  };
}

/** What the exporter answers is one of a crowd no more. */
function withNewest(inquiry: Inquiry, { id, from, number, createdAt }: Message): Partial<Inquiry> {
  return {
    lastMessage: { id, from, at: createdAt },
    messageCount: number,
    readAt: readAbove(inquiry, from),
    ...(from === "exporter" ? { isOfCrowd: undefined } : {}),
  };
}

/** Marks the thread as read by the actor's side, as far as what was shown; never further, never back. */
export const markRead = verb({
  permission: inquiryPermissions.read,
  of: aThread,
  input: ReadMark,
  write({ ctx, person, thing, input: { upTo } }) {
    const side = sideOf(thing, person);
    const shown = upTo < thing.lastMessage.at ? upTo : thing.lastMessage.at;
    if (shown <= (thing.readAt[side] ?? "")) return { answer: thing };
    const readAt = { ...thing.readAt, [side]: shown };
    const marked = change(inquiryRecord, thing, { readAt }, { isNews: false });
    return { writes: [marked], answer: outcomeOf(ctx, marked) };
  },
});
