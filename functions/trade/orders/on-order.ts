import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { orderRecord } from "./orders.records.ts";

export function onOrder(run: (ctx: StreamCtx, change: Change<Order>) => Promise<void>): Reaction {
  return reactTo(orderRecord, run);
}
