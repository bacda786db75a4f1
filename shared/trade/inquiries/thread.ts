import * as z from "zod";
import { contactFields, Inquiry, Message, Side } from "./inquiry.ts";

/** A message as the two sides see it: by side, not by person. */
export const ShownMessage = Message.omit({ authorId: true });
export type ShownMessage = z.infer<typeof ShownMessage>;

export function shownMessage({ authorId: _authorId, ...shown }: Message): ShownMessage {
  return shown;
}

/** An inquiry with its newest messages, oldest first, as one of its sides sees it. */
export const Thread = z.strictObject({
  ...Inquiry.shape,
  /** The business's address as it is now, where its listing still knows it. */
  exporterHandle: Inquiry.shape.exporterHandle,
  messages: z.array(ShownMessage),
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
});
export type Thread = z.infer<typeof Thread>;
