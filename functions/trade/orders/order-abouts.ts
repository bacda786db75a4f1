import { type About, thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { orderSubject } from "#shared/trade/orders/order.permissions.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { orderRecord, type WholeOrder, wholeOrder } from "./orders.records.ts";

/** Where an order is, as its address says; it may be anything. */
export interface OrderAddressed {
  orderId: string;
}

export const anOrder: About<OrderAddressed, Order> = thingOf(orderRecord, ({ orderId }: OrderAddressed) =>
  isIdOf(orderIds, orderId) ? orderId : undefined,
);

/** The same with all that belongs to it, in one operation. */
export const aWholeOrder: About<OrderAddressed, WholeOrder> = {
  find: ({ table }, { orderId }) => wholeOrder(table, orderId),
  subject: ({ order }) => orderSubject(order),
};
