import type { Table } from "#functions/platform/table/table.ts";
import { isIdOf } from "#shared/ids.ts";
import { orderIds } from "#shared/trade/ids.ts";
import type { OrderDocument } from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { orderDocumentRecord, orderPartition } from "./order-documents.records.ts";
import { orderRecord } from "./orders.records.ts";

/** More than all that an order's limits allow. */
const mostParts = 400;

/** An order and its documents in one operation, for functions that hold no key: nothing of it is sealed. */
export async function orderWithDocuments(
  table: Table,
  orderId: string,
): Promise<{ order: Order; documents: OrderDocument[] } | undefined> {
  if (!isIdOf(orderIds, orderId)) return undefined;
  const found = await table.queryPartition(orderPartition(orderId), { limit: mostParts });
  const [[order], documents] = await Promise.all([found.of(orderRecord), found.of(orderDocumentRecord)]);
  return order && { order, documents };
}
