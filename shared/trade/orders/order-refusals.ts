import { type AppError, RuleBroken } from "#shared/errors.ts";
import { duePayment, maximumPayments, openPayment } from "./paying.ts";
import { isOpenStage, type OrderStage, stagesBeforeShipping } from "./stages.ts";
import type { Standing } from "./standing.ts";

const ends: Partial<Record<OrderStage, string>> = {
  completed: "order_completed",
  cancelled: "order_cancelled",
  disputed: "order_disputed",
};

export function isBefore({ stage }: Standing): boolean {
  return stagesBeforeShipping.some((it) => it === stage);
}

/** Why a step is not open: what has ended it, or what is waited for first. */
export function refusal(order: Standing): AppError {
  const end = ends[order.stage];
  if (end) return new RuleBroken(end);
  return new RuleBroken("order_not_so_far");
}

export function whyNotPaid(order: Standing): AppError {
  if (openPayment(order)) return new RuleBroken("order_payment_reported");
  if (!duePayment(order)) return new RuleBroken("order_all_paid");
  if (order.payments.length >= maximumPayments)
    return new RuleBroken("order_payments_full", { params: { maximum: maximumPayments } });
  return refusal(order);
}

export function whyNotShipped(order: Standing): AppError {
  return order.stage === "ready" ? new RuleBroken("order_unpaid") : refusal(order);
}

export function whyNotStarted(order: Standing): AppError {
  return order.stage === "confirmed" ? new RuleBroken("order_deposit_unpaid") : refusal(order);
}

export function whyNotAgreed(order: Standing): AppError {
  return isBefore(order) ? new RuleBroken("order_nothing_asked") : refusal(order);
}

/** @throws RuleBroken `order_completed`, `order_cancelled` */
export function refuseEnded(stage: OrderStage): void {
  const end = ends[stage];
  if (end && !isOpenStage(stage)) throw new RuleBroken(end);
}
