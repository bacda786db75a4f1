import type { Money } from "#shared/terms/money.ts";
import { deadlineOf } from "./deadlines.ts";
import type { Order } from "./order.ts";

/** What we hold and goes to the exporter once the goods count as received by themselves; undefined where nothing does. */
export function goesWithArrival(order: Order): Money | undefined {
  return deadlineOf(order)?.end === "arrive" ? heldOf(order) : undefined;
}

/** What we hold for an order now; undefined where it is nothing. */
export function heldOf({ held, total }: Pick<Order, "held" | "total">): Money | undefined {
  const amountMinor = held?.heldMinor ?? 0;
  return amountMinor > 0 ? { amountMinor, currency: total.currency } : undefined;
}
