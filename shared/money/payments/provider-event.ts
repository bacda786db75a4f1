import * as z from "zod";
import { Money } from "#shared/terms/money.ts";
import { paymentIds, refundIds } from "../ids.ts";

/** What the provider made of a charge, in the currency in which it keeps it: the whole of it, and its fee. */
export const Settled = z.strictObject({ whole: Money, feeMinor: z.int().min(0) });
export type Settled = z.infer<typeof Settled>;

const told = {
  /** The provider's own id of the event, which never comes with another content. */
  id: z.string().min(1).max(255),
  at: z.iso.datetime(),
};
const ofPayment = { ...told, paymentId: paymentIds.schema };
const ofRefund = { ...told, refundId: refundIds.schema };
const reason = z.string().max(200);

/**
 * What a payment provider says has happened, in our terms and minor units (ISO 4217). They come in any order, and any
 * number of times.
 */
export const ProviderEvent = z.discriminatedUnion("what", [
  /** The buyer's money is with the provider. `chargeId` is what a refund of it is made of. */
  z.strictObject({
    ...ofPayment,
    what: z.literal("paid"),
    sessionId: z.string().max(255),
    chargeId: z.string().max(255),
    amount: Money,
    settled: Settled.optional(),
  }),
  /** Nothing was paid, and nothing can be any more. */
  z.strictObject({ ...ofPayment, what: z.literal("expired"), sessionId: z.string().max(255) }),
  /** One try to pay did not work; the buyer may try again until it expires. */
  z.strictObject({ ...ofPayment, what: z.literal("try_failed"), reason }),
  /** The buyer has the money back. `settled.whole` is what left the provider's balance. */
  z.strictObject({ ...ofRefund, what: z.literal("refunded"), amount: Money, settled: Settled.optional() }),
  z.strictObject({ ...ofRefund, what: z.literal("refund_failed"), reason }),
  /** The buyer's bank took the money back for now; the fee is the provider's. */
  z.strictObject({
    ...ofPayment,
    what: z.literal("disputed"),
    disputeId: z.string().max(255),
    amount: Money,
    settled: Settled.optional(),
    reason,
  }),
  /** How that ended; won money is with the provider again. */
  z.strictObject({
    ...ofPayment,
    what: z.literal("dispute_closed"),
    disputeId: z.string().max(255),
    isWon: z.boolean(),
    amount: Money,
    settled: Settled.optional(),
  }),
]);
export type ProviderEvent = z.infer<typeof ProviderEvent>;
