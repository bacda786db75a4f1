import type { Stripe } from "stripe";
import { move } from "./balance.ts";
import { disputeOf, refundOf } from "./objects.ts";
import { badParameter, missing, Refused } from "./refused.ts";
import type { World } from "./state.ts";

export function chargeNamed({ state }: World, id: string): Stripe.Charge {
  const charge = Object.hasOwn(state.charges, id) ? state.charges[id] : undefined;
  if (!charge) throw missing("charge", id, "charge");
  return charge;
}

/** A refund, whole where no amount is said; how it goes is as `world.refunds.next` says. */
export function refund(
  world: World,
  { chargeId, amount, metadata }: { chargeId: string; amount: number | undefined; metadata: Stripe.Metadata },
): Stripe.Refund {
  const charge = chargeNamed(world, chargeId);
  const left = charge.amount - charge.amount_refunded;
  if (charge.status !== "succeeded") throw badParameter("charge", "This charge was not paid.");
  if (charge.disputed)
    throw new Refused(400, { code: "charge_disputed", message: "This charge has been charged back." });
  if (left === 0)
    throw new Refused(400, {
      code: "charge_already_refunded",
      message: `Charge ${chargeId} has already been refunded.`,
    });
  const asked = amount ?? left;
  if (asked > left)
    throw new Refused(400, {
      param: "amount",
      message: "Refund amount is greater than unrefunded amount on charge.",
    });
  if (asked < 1) throw badParameter("amount", "This value must be greater than or equal to 1.");
  const made = refundOf(world, charge, { amount: asked, metadata });
  world.state.refunds[made.id] = made;
  charge.amount_refunded += asked;
  charge.refunded = charge.amount_refunded === charge.amount;
  const transaction = move(world, {
    type: "refund",
    category: "refund",
    source: made.id,
    amount: -asked,
    currency: charge.currency,
  });
  made.balance_transaction = transaction.id;
  if (world.refunds.next === "succeeded") made.status = "succeeded";
  world.emit("refund.created", made);
  world.emit("charge.refunded", charge);
  if (world.refunds.next === "failed") failRefund(world, made.id);
  return made;
}

/** One that was pending has reached the buyer. */
export function settleRefund(world: World, refundId: string): void {
  const made = refundNamed(world, refundId);
  made.status = "succeeded";
  world.emit("refund.updated", made);
}

/** The buyer's bank would not take it: the money is in the balance again. */
export function failRefund(world: World, refundId: string, reason = "expired_or_canceled_card"): void {
  const made = refundNamed(world, refundId);
  const charge = chargeNamed(world, String(made.charge));
  made.status = "failed";
  made.failure_reason = reason;
  const transaction = move(world, {
    type: "refund_failure",
    category: "refund_failure",
    source: made.id,
    amount: made.amount,
    currency: made.currency,
  });
  made.failure_balance_transaction = transaction.id;
  charge.amount_refunded -= made.amount;
  charge.refunded = false;
  world.emit("refund.failed", made);
  world.emit("refund.updated", made);
}

function refundNamed({ state }: World, id: string): Stripe.Refund {
  const made = state.refunds[id];
  if (!made) throw missing("refund", id);
  return made;
}

/** The buyer's bank takes the money back; where it only asks, no money moves. */
export function dispute(
  world: World,
  chargeId: string,
  { amount, reason = "product_not_received", isInquiry = false }: DisputeMade = {},
): Stripe.Dispute {
  const charge = chargeNamed(world, chargeId);
  const made = disputeOf(world, charge, { amount: amount ?? charge.amount, reason, isInquiry });
  world.state.disputes[made.id] = made;
  world.emit("charge.dispute.created", made);
  if (isInquiry) return made;
  charge.disputed = true;
  enter(world, made, -made.amount, world.disputeFee);
  world.emit("charge.dispute.funds_withdrawn", made);
  return made;
}

export interface DisputeMade {
  amount?: number;
  reason?: string;
  isInquiry?: boolean;
}

/** The bank has judged; won money comes back, and the fee where `isFeeReturned`. */
export function closeDispute(
  world: World,
  disputeId: string,
  { isWon, isFeeReturned = false }: { isWon: boolean; isFeeReturned?: boolean },
): void {
  const made = world.state.disputes[disputeId];
  if (!made) throw missing("dispute", disputeId);
  made.status = isWon ? "won" : "lost";
  world.emit("charge.dispute.closed", made);
  if (!isWon) return;
  enter(world, made, made.amount, isFeeReturned ? -world.disputeFee : 0);
  world.emit("charge.dispute.funds_reinstated", made);
}

function enter(world: World, made: Stripe.Dispute, amount: number, fee: number): void {
  const category = amount < 0 ? "dispute" : "dispute_reversal";
  const { currency } = made;
  const transaction = move(world, { type: "adjustment", category, source: made.id, amount, currency, fee });
  made.balance_transactions = [...made.balance_transactions, transaction];
}
