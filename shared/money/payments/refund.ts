import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Money } from "#shared/terms/money.ts";
import { orderIds, paymentIds, refundIds } from "../ids.ts";
import { PaymentProvider } from "./purposes.ts";
import { refundStages } from "./stages.ts";

export const refundReasons = ["not_needed", "paid_twice", "overpaid", "order_cancelled", "dispute"] as const;
export const RefundReason = z.enum(refundReasons);
export type RefundReason = z.infer<typeof RefundReason>;

/** Whether it is still to be sent, so that nothing of it has left us. */
export function isUnsent({ stage }: Pick<Refund, "stage">): boolean {
  return stage === "owed" || stage === "waiting" || stage === "failed";
}

/** Whether it goes back because the order never took it. */
export function isUnneeded(reason: RefundReason): boolean {
  return reason === "not_needed" || reason === "paid_twice" || reason === "overpaid";
}

/** Money on its way back to a buyer. */
export const Refund = z.strictObject({
  id: refundIds.schema,
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  paymentId: paymentIds.schema,
  provider: PaymentProvider,
  /** Of the charge that it is taken back from. */
  chargeId: z.string().max(255).optional(),
  amount: Money,
  reason: RefundReason,
  orderNumber: z.string().max(40),
  stage: z.enum(refundStages),
  tries: z.int().min(0).default(0),
  againAt: z.iso.datetime().optional(),
  /** Why it failed, as the provider says it. */
  failure: z.string().max(200).optional(),
  /** The provider said that it failed, after which it tells of no success but late. */
  isReturned: z.boolean().optional(),
  /** The dispute by which the buyer's bank took this money itself, before it was sent: it goes back no second time. */
  takenBackBy: z.string().max(255).optional(),
  sentAt: z.iso.datetime().optional(),
  madeAt: z.iso.datetime().optional(),
  failedAt: z.iso.datetime().optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type Refund = z.infer<typeof Refund>;

export const ShownRefund = Refund.omit({
  chargeId: true,
  buyerId: true,
  tries: true,
  takenBackBy: true,
  isReturned: true,
});
export type ShownRefund = z.infer<typeof ShownRefund>;

export function shownRefund({
  chargeId: _chargeId,
  buyerId: _buyerId,
  tries: _tries,
  takenBackBy: _takenBackBy,
  isReturned: _isReturned,
  ...shown
}: Refund): ShownRefund {
  return shown;
}
