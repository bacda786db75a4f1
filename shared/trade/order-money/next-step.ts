import type { Holding } from "#shared/money/payments/holding.ts";
import {
  type HeldPayment,
  isOpen,
  isTakenBack,
  refundableMinor,
  spareMinor,
} from "#shared/money/payments/payment.ts";
import type { Refund, RefundReason } from "#shared/money/payments/refund.ts";
import { collected } from "#shared/trade/orders/changes.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { duePayment, openPayment } from "#shared/trade/orders/paying.ts";

/** What there is of an order's money, beside its accounts. */
export interface KnownMoney {
  payments: readonly HeldPayment[];
  refunds: readonly Refund[];
  holding?: Holding | undefined;
}

/** What has to be done next so that money lies where the order says. */
export type MoneyStep =
  /** The order takes what came for it. */
  | { what: "hold"; payment: HeldPayment; amountMinor: number }
  /** It did not need it, or not all of it. */
  | { what: "return"; payment: HeldPayment; reason: RefundReason }
  /** What it had taken goes back to the buyer. */
  | { what: "refund"; mostMinor: number; reason: RefundReason }
  /** The exporter is given what is held. */
  | { what: "release" }
  /** Nothing is to be paid there any more. */
  | { what: "leave"; payment: HeldPayment }
  /** The order tells of what is held otherwise than it is, as a bank took some back. */
  | { what: "tell"; holding: Holding };

/**
 * Compares where money lies with what the order says, and names one step towards it; undefined where all is square. It
 * hangs on nothing but what stands, so whatever was lost, came twice or came late is made good by asking again.
 */
export function nextMoneyStep(order: Order, money: KnownMoney, now: string): MoneyStep | undefined {
  return (
    forReceived(order, money, now) ??
    forOpen(order, money) ??
    forDispute(order, money) ??
    forCancelled(order, money) ??
    forReleased(order, money) ??
    forTold(order, money)
  );
}

function forReceived(order: Order, { payments, refunds }: KnownMoney, now: string): MoneyStep | undefined {
  for (const payment of payments) {
    if (payment.stage !== "paid" || isTakenBack(payment)) continue;
    const spare = spareMinor(payment, refunds);
    if (payment.use !== undefined) {
      // What a transfer brought too much is looked at by people first.
      if (payment.provider === "card" && spare > 0) return { what: "return", payment, reason: "overpaid" };
      continue;
    }
    if (spare <= 0 || isAwaitingWord(order)) continue;
    const due = duePayment(order);
    const isTaken = due && due.amountMinor <= spare && collected(order, payment, now);
    return isTaken
      ? { what: "hold", payment, amountMinor: due.amountMinor }
      : { what: "return", payment, reason: "not_needed" };
  }
  return undefined;
}

/** The exporter is asked whether a transfer from side to side arrived: what came to us waits for the answer. */
function isAwaitingWord(order: Order): boolean {
  return openPayment(order) !== undefined && order.stage !== "cancelled";
}

function forOpen(order: Order, { payments }: KnownMoney): MoneyStep | undefined {
  const due = order.stage === "cancelled" ? undefined : duePayment(order);
  const payment = payments.find((it) => isOpen(it) && (it.purpose !== due?.purpose || exceeds(it, due)));
  return payment && { what: "leave", payment };
}

function exceeds({ amount }: HeldPayment, due: { amountMinor: number }): boolean {
  return amount.amountMinor !== due.amountMinor;
}

/** What disputes gave back of what came by us. */
function forDispute({ coveredMinor = 0 }: Order, money: KnownMoney): MoneyStep | undefined {
  const left = coveredMinor - refundedFor(money, "dispute");
  const mostMinor = Math.min(left, refundableOf(money));
  return mostMinor > 0 ? { what: "refund", mostMinor, reason: "dispute" } : undefined;
}

function forCancelled({ stage }: Order, money: KnownMoney): MoneyStep | undefined {
  const mostMinor = Math.min(money.holding?.heldMinor ?? 0, refundableOf(money));
  return stage === "cancelled" && mostMinor > 0
    ? { what: "refund", mostMinor, reason: "order_cancelled" }
    : undefined;
}

/** Goods that were received are paid for; while the two sides are in dispute, nothing moves. */
function forReleased({ stage, receivedAt }: Order, { holding }: KnownMoney): MoneyStep | undefined {
  const isReceived = (stage === "received" && receivedAt !== undefined) || stage === "completed";
  return isReceived && holding && holding.heldMinor > 0 ? { what: "release" } : undefined;
}

function forTold({ held }: Order, { holding }: KnownMoney): MoneyStep | undefined {
  if (!holding) return undefined;
  const isTold =
    held?.heldMinor === holding.heldMinor &&
    held.releasedMinor === holding.releasedMinor &&
    held.refundedMinor === holding.refundedMinor;
  return isTold ? undefined : { what: "tell", holding };
}

function refundableOf({ payments, refunds }: KnownMoney): number {
  return payments.reduce((sum, it) => sum + refundableMinor(it, refunds), 0);
}

/** What their bank took itself is with the buyer, unless the bank gave it back. */
function refundedFor({ payments, refunds }: KnownMoney, reason: RefundReason): number {
  const isBack = ({ takenBackBy, paymentId }: Refund) =>
    takenBackBy === undefined || payments.some((it) => it.id === paymentId && isTakenBack(it));
  return refunds
    .filter((it) => it.reason === reason && isBack(it))
    .reduce((sum, { amount }) => sum + amount.amountMinor, 0);
}
