export { type Agreed, newOrder, openOrder } from "./new-order.ts";
export { anOrder, aWholeOrder, type OrderAddressed } from "./order-abouts.ts";
export { openOrdersOf, orderRecord, type WholeOrder, wholeOrder } from "./orders.records.ts";
