import { type Reaction, reactTo } from "#functions/platform/stream.ts";
import { closeCheckout, sendRefund } from "./asking.ts";
import { paymentRecord, refundRecord } from "./payments.records.ts";

/** What the provider is asked for, once the table says that it is to be. */
export const paymentReactions: readonly Reaction[] = [
  reactTo(refundRecord, async (ctx, { after }) => {
    if (after?.stage === "owed") await sendRefund(ctx, after);
  }),
  reactTo(paymentRecord, async (ctx, { before, after }) => {
    if (after && before?.stage === "open") await closeCheckout(ctx, after);
  }),
];
