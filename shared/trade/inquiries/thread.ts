import * as z from "zod";
import { Photo } from "#shared/market/listings/photo.ts";
import { PageQuery } from "#shared/page-query.ts";
import { Rating } from "#shared/people/people/rating.ts";
import { Money } from "#shared/terms/money.ts";
import type { ThreadBuyer } from "#shared/trade/buyer-checks/thread-buyer.ts";
import { messageIds } from "#shared/trade/ids.ts";
import { contactFields, Inquiry, Message, Side } from "./inquiry.ts";
import type { ShownDraft } from "./reply-draft.ts";

/** A message as the two sides see it: by side, not by person. */
export const ShownMessage = Message.omit({ authorId: true });
export type ShownMessage = z.infer<typeof ShownMessage>;

export function shownMessage({ authorId: _authorId, ...shown }: Message): ShownMessage {
  return shown;
}

/** Some messages of a thread, oldest first. */
export const MessagePage = z.strictObject({
  items: z.array(ShownMessage),
  /** Whether there are messages before these: ask for them by the id of the first one here. */
  hasEarlier: z.boolean(),
});

/** Which messages: the newest, or the newest of those before one. */
export const MessageQuery = PageQuery.pick({ limit: true }).extend({ before: messageIds.schema.optional() });

/** An inquiry with its newest messages, oldest first, as one of its sides sees it. */
export const Thread = z.strictObject({
  ...Inquiry.shape,
  /** The business's address as it is now, where its listing still knows it. */
  exporterHandle: Inquiry.shape.exporterHandle,
  messages: z.array(ShownMessage),
  /** Whether there are messages before these: ask for them by the id of the first one here. */
  hasEarlier: z.boolean(),
  /** The reader's. */
  side: Side,
  /** Which sides have blocked the other. */
  blockedBy: z.array(Side),
  /** Whether the reader's own side has reported the other; the other side's report is not for it to know. */
  isReported: z.boolean(),
  /** What the reader's side has to share. */
  shareable: z.array(z.enum(contactFields)),
  /** Whether the listing is still published. */
  isOffered: z.boolean(),
  /** The listing's first photo, while it is published. */
  photo: Photo.optional(),
  /** What the listing asks for a sample, while it is published. */
  samplePrice: Money.optional(),
  /** What exporters say of the buyer after their orders, for the exporter. */
  buyerRating: Rating.optional(),
  /** That the buyer can neither read nor answer for now, for the exporter; never why. */
  isBuyerSuspended: z.literal(true).optional(),
  /** How long the business usually takes to answer, once it is known. */
  answerMinutes: z.int().min(0).optional(),
});
export type Thread = z.infer<typeof Thread>;

/** The same with what the reader has begun to write, which changes without the thread's version. */
export interface OpenThread extends Thread {
  draft: ShownDraft;
  /** What is known of the buyer, for the exporter. */
  buyer?: ThreadBuyer;
}
