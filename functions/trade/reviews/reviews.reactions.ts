import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo } from "#functions/platform/stream.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import { otherSide } from "#shared/trade/inquiries/sides.ts";
import { reviewMail } from "./reviews.mails.ts";
import { reviewRecord } from "./reviews.records.ts";

/** What follows from reviews: a mail to whoever was judged, and to whoever was answered. */
export const reviewReactions: readonly Reaction[] = [
  reactTo(reviewRecord, async (ctx, { before, after }) => {
    if (!after || before?.version === after.version) return;
    const what = after.answer ? "answered" : "written";
    const to = what === "answered" ? after.by : otherSide(after.by);
    for (const receiverId of await receiversOn(ctx.table, to, after))
      await post(ctx, {
        id: `review-${after.id}-${what}-${receiverId}`,
        writer: reviewMail.name,
        about: { orderId: after.orderId, by: after.by, what, receiverId },
      });
  }),
];
