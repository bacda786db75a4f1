import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { type HeldPayment, maximumReceipts } from "#shared/money/payments/payment.ts";
import { receivedPosting, refundDecidedPosting, settledPostings } from "#shared/money/payments/postings.ts";
import type { Settled } from "#shared/money/payments/provider-event.ts";
import { changesOf } from "#shared/process.ts";
import type { Money } from "#shared/terms/money.ts";
import { paymentRecord } from "./payments.records.ts";
import { newRefund, refundAdded } from "./refunding.ts";

/** Money that came for a payment, as its provider or the bank's statement says it. */
export interface ReceivedMoney {
  /** Of the charge or the bank line: the same money is never posted twice. */
  receiptId: string;
  amount: Money;
  settled?: Settled | undefined;
  /** Of what told of it. */
  eventId: string;
}

type Writer = Pick<Ctx, "table" | "now">;

/**
 * Posts money that came for a payment; where all of it is there, the payment is paid. A card that was charged once more
 * is paid back at once. Nothing where this very money is posted already.
 */
export async function receiveWrites(
  ctx: Writer,
  payment: HeldPayment,
  { receiptId, amount, settled, eventId }: ReceivedMoney,
): Promise<Write[]> {
  if (payment.receipts.some(({ id }) => id === receiptId)) return [];
  const now = ctx.now.toISOString();
  const isTwice = payment.provider === "card" && payment.stage === "paid";
  const refund = isTwice
    ? newRefund(ctx, payment, { amount, reason: "paid_twice", chargeId: receiptId })
    : undefined;
  const received =
    payment.receivedMinor + (amount.currency === payment.amount.currency ? amount.amountMinor : 0);
  const isWhole = received >= payment.amount.amountMinor;
  return [
    change(paymentRecord, payment, {
      receipts: [...payment.receipts, { id: receiptId, amount, at: now }].slice(-maximumReceipts),
      receivedMinor: received,
      ...(isWhole ? changesOf(paymentProcess.steps.receive, payment, { now }) : {}),
    }),
    ...(refund ? refundAdded(refund) : []),
    ...(await postingWrites(ctx, [
      receivedPosting(payment, receiptId, amount),
      ...settledPostings(payment.orderId, eventId, amount, settled, 1),
      ...(refund ? [refundDecidedPosting(refund, { buyerMinor: amount.amountMinor })] : []),
    ])),
  ];
}
