import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Inquiry, Message } from "#shared/trade/inquiries/inquiry.ts";
import { otherSide } from "#shared/trade/inquiries/sides.ts";
import { keepAnswerTime } from "./answer-times.ts";
import { crowdMail } from "./crowds.mails.ts";
import { messagesMail } from "./inquiries.mails.ts";
import { inquiryRecord, messageRecord } from "./inquiries.records.ts";
import { receiversOn } from "./receivers.ts";

/** At most one mail per thread and receiver in this time. */
const mailGapSeconds = 5 * 60;
/** At most one mail of what is set apart, to one receiver, in this time. */
const crowdGapSeconds = 6 * 3600;

/** What follows from inquiries and messages: mail to the other side, and the business's answer time. */
export const inquiryReactions: readonly Reaction[] = [
  reactTo(messageRecord, async (ctx, { before, after }) => {
    if (!before && after) await tellOtherSide(ctx, after);
  }),
  reactTo(inquiryRecord, async (ctx, { before, after }) => {
    if (after?.answeredAt && !before?.answeredAt) await keepAnswerTime(ctx, after);
  }),
];

/** Now, or with the next mail where one went out a moment ago. */
async function tellOtherSide(ctx: StreamCtx, { inquiryId, from, number, authorId }: Message): Promise<void> {
  const inquiry = await ctx.table.get(inquiryRecord, inquiryId);
  if (!inquiry) return;
  const to = otherSide(from);
  for (const receiverId of await receiversOn(ctx.table, to, inquiry)) {
    if (receiverId === authorId) continue;
    if (to === "exporter" && inquiry.isOfCrowd) {
      await tellOfCrowd(ctx, inquiry, receiverId);
      continue;
    }
    // With which a request for quotation begins: whoever keeps those tells of it, with its deadline.
    if (inquiry.rfq && number === 1) continue;
    await post(ctx, {
      id: `${inquiryId}-${receiverId}`,
      writer: messagesMail.name,
      about: { inquiryId, receiverId, to },
      number,
      gapSeconds: mailGapSeconds,
    });
  }
}

/** One mail for all of a crowd, and not each hour again. */
async function tellOfCrowd(ctx: StreamCtx, inquiry: Inquiry, receiverId: string): Promise<void> {
  const { profileId, lastMessage } = inquiry;
  await post(ctx, {
    id: `crowd-${profileId}-${receiverId}`,
    writer: crowdMail.name,
    about: { profileId, receiverId },
    number: Math.floor(Date.parse(lastMessage.at) / 1000),
    gapSeconds: crowdGapSeconds,
  });
}
