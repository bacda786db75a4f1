import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import { orderDocumentRecord } from "#functions/trade/orders/orders.offers.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { isSentAsItIs, type OrderDocument } from "#shared/trade/order-documents/order-document.ts";
import { placeOf } from "./document-place.ts";
import { documentsMail } from "./documents.mails.ts";

/** Several papers are shared one after the other: one mail tells of all of them. */
const mailGapSeconds = 10 * 60;

/** What follows from documents: a mail to whoever has to look at them, and the file goes with the document. */
export const documentReactions: readonly Reaction[] = [
  reactTo(orderDocumentRecord, async (ctx, { before, after }) => {
    if (before && !after) await dropAttachment(ctx.blobs, placeOf(before));
    // What is sent as it is goes with a note or a report, which is told of.
    if (!after || before?.stage === after.stage || isSentAsItIs(after.paper)) return;
    if (after.stage === "shared") await tell(ctx, after, "buyer");
    if (after.stage === "attention") await tell(ctx, after, "exporter");
  }),
];

async function tell(ctx: StreamCtx, document: OrderDocument, to: Side): Promise<void> {
  const { orderId, updatedAt } = document;
  for (const receiverId of await receiversOn(ctx.table, to, document))
    await post(ctx, {
      id: `order-documents-${orderId}-${to}-${receiverId}`,
      writer: documentsMail.name,
      about: { orderId, receiverId, to },
      number: Math.floor(Date.parse(updatedAt) / 1000),
      gapSeconds: mailGapSeconds,
    });
}
