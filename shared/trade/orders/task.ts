import { duePayment, openPayment } from "./paying.ts";
import { leftOf, sumOf } from "./quantities.ts";
import type { Standing } from "./standing.ts";

/** What an order waits for, as its two sides are told of it. */
export const orderTasks = [
  "pay_deposit",
  "look_for_deposit",
  "start",
  "make",
  "pay_balance",
  "look_for_balance",
  "ship",
  "ship_rest",
  "arrive",
  "check",
  "completed",
  "cancelled",
  "disputed",
] as const;
export type OrderTask = (typeof orderTasks)[number];

/** What has to be done next with an order as it stands, or how it has ended. */
export function taskOf(order: Standing): OrderTask {
  const { stage, shipped, payment } = order;
  const due = duePayment(order)?.purpose;
  const isReported = openPayment(order) !== undefined;
  switch (stage) {
    case "confirmed":
      if (due !== "deposit") return "start";
      return isReported ? "look_for_deposit" : "pay_deposit";
    case "deposit_paid":
      return "start";
    case "in_production":
      return "make";
    case "ready":
      if (isReported) return "look_for_balance";
      if (due && payment.balance === "before_shipment") return "pay_balance";
      return sumOf(shipped) > 0 ? "ship_rest" : "ship";
    case "shipped":
      return sumOf(leftOf(shipped, order.received)) > 0 ? "arrive" : "check";
    case "received":
      if (isReported) return "look_for_balance";
      return due ? "pay_balance" : "check";
    default:
      return stage;
  }
}
