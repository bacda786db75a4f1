import { moneyOf } from "#functions/money/payments/payments.offers.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { type HeldPayment, underway } from "#shared/money/payments/payment.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { duePayment } from "#shared/trade/orders/paying.ts";

/** The payment to us that an order waits for. An order that none was ever begun for is not asked. */
export async function underwayOf(table: Table, order: Order): Promise<HeldPayment | undefined> {
  if (!order.held || !duePayment(order)) return undefined;
  const { payments } = await moneyOf(table, order.id);
  return underway(payments);
}
