import { onTime } from "#functions/platform/due/due.ts";
import { byTime } from "#shared/trade/orders/changes.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { orderRecord } from "./orders.records.ts";

const names = ["remind", "late", "lapse", "arrive", "close"] as const;

/** What time does with orders is told like what somebody did. */
export const ordersOnTime = names.map((name) =>
  onTime(orderRecord, orderProcess.steps[name], (ctx, order) => ({
    changes: byTime[name](order, ctx.now.toISOString()),
  })),
);
