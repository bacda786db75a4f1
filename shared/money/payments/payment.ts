import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { AmountMinor, Money } from "#shared/terms/money.ts";
import { orderIds, paymentIds } from "../ids.ts";
import { PaymentProvider, PaymentPurpose } from "./purposes.ts";
import { isUnneeded, type Refund } from "./refund.ts";
import { paymentStages } from "./stages.ts";

/** More were not begun in good faith. */
export const maximumPayments = 30;
export const maximumReceipts = 20;

/** What came of a paid payment: it is held for the order, or went back as the order did not need it. */
export const paymentUses = ["held", "returned"] as const;

/** One time that money came for it: a charge of a card, or a line of the bank. */
const Receipt = z.strictObject({
  /** The provider's id of the charge, or the bank line's id. */
  id: z.string().max(255),
  amount: Money,
  at: z.iso.datetime(),
});

/** A payment to us, which is held until the goods are received. What it is for and how much is never typed. */
export const HeldPayment = z.strictObject({
  id: paymentIds.schema,
  orderId: orderIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  purpose: PaymentPurpose,
  provider: PaymentProvider,
  amount: Money,
  stage: z.enum(paymentStages),
  /** As whoever pays reads them. */
  orderNumber: z.string().max(40),
  exporterName: z.string(),
  /** What the buyer writes on a transfer, so that the money is known. */
  reference: z.string().max(25),
  /** The provider's own page, where a card is asked for. */
  session: z.strictObject({ id: z.string(), url: z.url(), expiresAt: z.iso.datetime() }).optional(),
  /** Until then it can be paid; `expiresAt` is the table's own word. */
  openUntil: z.iso.datetime(),
  receipts: z.array(Receipt).max(maximumReceipts).default([]),
  /** All that came for it, in its currency. */
  receivedMinor: AmountMinor.default(0),
  use: z.enum(paymentUses).optional(),
  /** How much of it the order took. */
  heldMinor: AmountMinor.default(0),
  /** Why the last try with a card did not work, as the provider says it. */
  lastFailure: z.string().max(200).optional(),
  /** The buyer's bank took a charge back; how that ended, once it did. */
  chargeDispute: z
    .strictObject({
      id: z.string().max(255),
      at: z.iso.datetime(),
      amount: Money,
      reason: z.string().max(200),
      isWon: z.boolean().optional(),
      /** Its end was told before its beginning. */
      isUnopened: z.boolean().optional(),
    })
    .optional(),
  /** When the buyer showed a receipt of their bank: it is looked for sooner, and nothing more. */
  proofAt: z.iso.datetime().optional(),
  paidAt: z.iso.datetime().optional(),
  expiredAt: z.iso.datetime().optional(),
  cancelledAt: z.iso.datetime().optional(),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type HeldPayment = z.infer<typeof HeldPayment>;

/** What the two sides see of it. */
export const ShownPayment = HeldPayment.omit({ receipts: true, buyerId: true });
export type ShownPayment = z.infer<typeof ShownPayment>;

export function shownPayment({
  receipts: _receipts,
  buyerId: _buyerId,
  ...shown
}: HeldPayment): ShownPayment {
  return shown;
}

/** Where a card is asked for: a page of its company. */
export const CardPage = z.strictObject({ url: z.url() });
export type CardPage = z.infer<typeof CardPage>;

/** What came for it and the order did not take, as far as it has not been sent back. */
export function spareMinor(payment: HeldPayment, refunds: readonly Refund[]): number {
  const back = refunds.filter((it) => isOf(payment, it) && isUnneeded(it.reason));
  const sent = back.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
  return payment.receivedMinor - payment.heldMinor - sent;
}

/** What the order took of it and was not sent back, nor taken back by the buyer's bank. */
export function refundableMinor(payment: HeldPayment, refunds: readonly Refund[]): number {
  const back = refunds.filter((it) => isOf(payment, it) && !isUnneeded(it.reason));
  const sent = back.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
  const disputed = isTakenBack(payment) ? (payment.chargeDispute?.amount.amountMinor ?? 0) : 0;
  return Math.max(0, payment.heldMinor - sent - disputed);
}

/** What their bank took itself was not sent back. */
function isOf({ id }: HeldPayment, { paymentId, takenBackBy }: Refund): boolean {
  return paymentId === id && takenBackBy === undefined;
}

/** Whether the buyer's bank has it back, for now or for good. */
export function isTakenBack({ chargeDispute }: Pick<HeldPayment, "chargeDispute">): boolean {
  return chargeDispute !== undefined && chargeDispute.isWon !== true;
}

/** Whether money for it could still come without a new one being begun. */
export function isOpen({ stage }: Pick<HeldPayment, "stage">): boolean {
  return stage === "open";
}

/** Paid, and the order has not taken it yet; not so where the buyer's bank has it back. */
function isUnused(payment: Pick<HeldPayment, "stage" | "use" | "chargeDispute">): boolean {
  return payment.stage === "paid" && payment.use === undefined && !isTakenBack(payment);
}

/** The payment that an order waits for: while there is one, nothing else is paid for it. */
export function underway<Payment extends Pick<HeldPayment, "stage" | "use" | "chargeDispute">>(
  payments: readonly Payment[],
): Payment | undefined {
  return payments.find((it) => isOpen(it) || isUnused(it));
}
