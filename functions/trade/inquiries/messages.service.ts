import { countSending } from "#functions/platform/count-sending.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { create, replace, type Write } from "#functions/platform/table/write.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { messageIds } from "#shared/trade/ids.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import type { Inquiry, Message, ReadMark, Reply, Side } from "#shared/trade/inquiries/inquiry.ts";
import { replyLimits } from "#shared/trade/inquiries/sending-limits.ts";
import { stageAfter } from "#shared/trade/inquiries/stages.ts";
import { unblocked } from "./blocks.records.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";
import { openThread } from "./thread-access.ts";

/**
 * Adds a message to a thread, from whichever side the actor stands on; the exporter's first one answers the inquiry.
 * @throws RuleBroken `inquiry_closed`, `blocked`; TooManyRequests
 */
export async function replyInquiry(ctx: Ctx, inquiryId: string, input: Reply): Promise<Message> {
  return once(
    ctx,
    input,
    (claim) => onFreshRead(() => writeReply(ctx, inquiryId, input, claim)),
    (messageId) => sentMessage(ctx, inquiryId, messageId),
  );
}

async function writeReply(
  ctx: Ctx,
  inquiryId: string,
  input: Reply,
  claim: (resultId: string) => Write[],
): Promise<Message> {
  const { inquiry, side, person } = await openThread(ctx, inquiryId);
  if (inquiry.stage === "closed") throw new RuleBroken("inquiry_closed");
  const at = ctx.now.toISOString();
  const message: Message = {
    id: newId(messageIds, ctx.now),
    inquiryId,
    number: inquiry.messageCount + 1,
    from: side,
    authorId: person.id,
    ...input,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const changes = { ...answering(inquiry, side, at), ...newest(inquiry, message) };
  const whom = { sender: person.id, recipient: inquiryId };
  await ctx.table.transact([
    ...claim(message.id),
    ...unblocked(inquiry),
    ...countSending(replyLimits, "message", whom, ctx.now),
    replace(inquiryRecord, inquiry, changes, ctx.now).write,
    create(messageRecord, message),
  ]);
  return message;
}

function answering(inquiry: Inquiry, side: Side, at: string): Partial<Inquiry> {
  const stage = stageAfter(inquiry, "answer", side);
  return stage ? { stage, answeredAt: inquiry.answeredAt ?? at } : {};
}

/** Whoever writes has read what stood above. */
function newest(inquiry: Inquiry, { id, from, number, createdAt }: Message): Partial<Inquiry> {
  return {
    lastMessage: { id, from, at: createdAt },
    messageCount: number,
    readAt: { ...inquiry.readAt, [from]: createdAt },
  };
}

async function sentMessage(ctx: Ctx, inquiryId: string, id: string): Promise<Message> {
  const message = await ctx.table.get(messageRecord, { inquiryId, id });
  if (!message) throw new NotFound();
  return message;
}

/** Marks the thread as read by the actor's side, as far as what was shown; never further, never back. */
export async function markRead(ctx: Ctx, inquiryId: string, { upTo }: ReadMark): Promise<Inquiry> {
  return onFreshRead(async () => {
    const { inquiry, side } = await openThread(ctx, inquiryId, inquiryPermissions.read);
    const shown = upTo < inquiry.lastMessage.at ? upTo : inquiry.lastMessage.at;
    if (shown <= (inquiry.readAt[side] ?? "")) return inquiry;
    const readAt = { ...inquiry.readAt, [side]: shown };
    // Reading is no news: the thread keeps its place in the lists, which stand in the order of the last change.
    const { write, value } = replace(inquiryRecord, inquiry, { readAt }, new Date(inquiry.updatedAt));
    await ctx.table.transact([write]);
    return value;
  });
}
