import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { RuleBroken } from "#shared/errors.ts";
import { paymentReference } from "#shared/money/bank/payment-reference.ts";
import { paymentIds } from "#shared/money/ids.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { type HeldPayment, maximumPayments, underway } from "#shared/money/payments/payment.ts";
import { moneyOf, moneyPointerRecord, paymentRecord } from "./payments.records.ts";

/** A card is asked for within this; a transfer may take a bank's days. */
const openDays = { card: 1, transfer: 14 } as const;
const dayMs = 24 * 3600 * 1000;

/** What is to be paid, and for which order. */
export type DueMoney = Pick<
  HeldPayment,
  | "orderId"
  | "profileId"
  | "buyerId"
  | "purpose"
  | "provider"
  | "amount"
  | "orderNumber"
  | "exporterName"
  | "isDemo"
>;

/**
 * Begins a payment to us. While one for the same is open, or was paid and is not used yet, no other is begun: one click
 * and another make one payment.
 * @throws RuleBroken `payment_open` with what is open, `payments_full`
 */
export async function startPayment(
  ctx: Pick<Ctx, "table" | "now">,
  due: DueMoney,
): Promise<{ payment: HeldPayment; writes: Write[] }> {
  const { payments } = await moneyOf(ctx.table, due.orderId);
  if (underway(payments)) throw new RuleBroken("payment_open");
  if (payments.length >= maximumPayments) throw new RuleBroken("payments_full");
  const id = newId(paymentIds, ctx.now);
  const reference = paymentReference(id);
  const begun = add(paymentRecord, {
    ...due,
    ...{ id, reference, stage: paymentProcess.first, receipts: [], receivedMinor: 0, heldMinor: 0 },
    openUntil: new Date(ctx.now.getTime() + openDays[due.provider] * dayMs).toISOString(),
  });
  const pointer = { orderId: due.orderId, paymentId: id };
  return {
    payment: outcomeOf(ctx, begun),
    writes: [begun, ...[id, reference].map((text) => add(moneyPointerRecord, { text, ...pointer }))],
  };
}
