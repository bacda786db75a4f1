import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { withHeld, withLess } from "#shared/money/payments/holding.ts";
import { type HeldPayment, refundableMinor, spareMinor } from "#shared/money/payments/payment.ts";
import { heldPosting, refundDecidedPosting, releasedPosting } from "#shared/money/payments/postings.ts";
import type { RefundReason } from "#shared/money/payments/refund.ts";
import { holdingRecord, type OrderMoney, paymentRecord } from "./payments.records.ts";
import { newRefund, refundAdded } from "./refunding.ts";
import { sourcesOf } from "./sources.ts";

type Writer = Pick<Ctx, "table" | "now" | "config">;

/** Gives what came for a payment to its order, as much as is due. */
export async function holdWrites(
  ctx: Writer,
  { holding }: OrderMoney,
  payment: HeldPayment,
  amountMinor: number,
): Promise<Write[]> {
  const now = ctx.now.toISOString();
  const { orderId, profileId, buyerId, orderNumber, isDemo } = payment;
  const { currency } = payment.amount;
  const first = { orderId, profileId, buyerId, orderNumber, isDemo, currency };
  return [
    change(paymentRecord, payment, { use: "held", heldMinor: amountMinor }),
    holding
      ? change(holdingRecord, holding, withHeld(holding, amountMinor, now))
      : add(holdingRecord, { ...first, ...withHeld(undefined, amountMinor, now) }, stale),
    ...(await postingWrites(ctx, [heldPosting(payment, amountMinor)])),
  ];
}

/**
 * Sends back what an order did not take of a payment: all of it, or what was too much. A transfer goes back as one, cards
 * charge by charge.
 */
export async function returnWrites(
  ctx: Writer,
  { refunds }: OrderMoney,
  payment: HeldPayment,
  reason: RefundReason,
): Promise<Write[]> {
  const { currency } = payment.amount;
  const spare = spareMinor(payment, refunds);
  const charge = payment.receipts.find(({ amount }) => amount.currency === currency);
  const refund = newRefund(ctx, payment, {
    ...{ amount: { amountMinor: spare, currency }, reason },
    ...(payment.provider === "card" ? { chargeId: charge?.id } : {}),
  });
  return [
    change(paymentRecord, payment, { use: payment.use ?? "returned" }),
    ...refundAdded(refund),
    ...(await postingWrites(ctx, [refundDecidedPosting(refund, { buyerMinor: spare })])),
  ];
}

/**
 * Gives the buyer back what an order had taken, the last payment first: from what is held, else from what the exporter is
 * owed or owes. One payment at a time; `amountMinor` of the answer says how much that was.
 */
export async function refundWrites(
  ctx: Writer,
  { payments, refunds, holding }: OrderMoney,
  mostMinor: number,
  reason: RefundReason,
): Promise<{ amountMinor: number; heldMinor: number; writes: Write[] }> {
  const payment = payments.findLast((it) => refundableMinor(it, refunds) > 0);
  if (!payment || !holding) throw new RangeError("Nothing of it was paid to us.");
  const amountMinor = Math.min(mostMinor, refundableMinor(payment, refunds));
  const amount = { amountMinor, currency: payment.amount.currency };
  const refund = newRefund(ctx, payment, {
    ...{ amount, reason },
    ...(payment.provider === "card" ? { chargeId: payment.receipts[0]?.id } : {}),
  });
  const sources = await sourcesOf(ctx, payment, amount);
  const { heldMinor = 0 } = sources;
  return {
    amountMinor,
    heldMinor,
    writes: [
      change(holdingRecord, holding, withLess(holding, { heldMinor, refundedMinor: amountMinor })),
      ...refundAdded(refund),
      ...(await postingWrites(ctx, [refundDecidedPosting(refund, sources)])),
    ],
  };
}

/** Gives the exporter what is held for an order, less the platform's fee; `key` tells this release from others of it. */
export async function releaseWrites(ctx: Writer, { holding }: OrderMoney, key: string): Promise<Write[]> {
  if (!holding || holding.heldMinor === 0) return [];
  const { heldMinor: amountMinor, currency } = holding;
  const feeMinor = platformFeeMinor(amountMinor, ctx.config.platformFeeBasisPoints);
  return [
    change(holdingRecord, holding, withLess(holding, { heldMinor: amountMinor, releasedMinor: amountMinor })),
    ...(await postingWrites(ctx, [releasedPosting(holding, key, { amountMinor, currency }, feeMinor)])),
  ];
}

/** Rounded down, in whole minor units: in doubt for the exporter. */
function platformFeeMinor(amountMinor: number, basisPoints: number): number {
  return Number((BigInt(amountMinor) * BigInt(basisPoints)) / 10_000n);
}

const stale = () => new Conflict("version_stale");
