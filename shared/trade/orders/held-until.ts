import type { Money } from "#shared/terms/money.ts";
import { deadlineOf } from "./deadlines.ts";
import type { Order } from "./order.ts";

/** What we hold and goes to the exporter once the goods count as received by themselves; undefined where nothing does. */
export function goesWithArrival(order: Order): Money | undefined {
  const amountMinor = order.held?.heldMinor ?? 0;
  const isWaited = deadlineOf(order)?.end === "arrive" && amountMinor > 0;
  return isWaited ? { amountMinor, currency: order.total.currency } : undefined;
}
