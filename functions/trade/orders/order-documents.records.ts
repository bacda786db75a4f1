import { defineRecord } from "#functions/platform/table/record.ts";
import { orderDocumentProcess } from "#shared/trade/order-documents/document.process.ts";
import { OrderDocument, PapersDesk } from "#shared/trade/order-documents/order-document.ts";

/** With the order, so that its page and its checklist are one read. */
export const orderPartition = (orderId: string) => `ORDER#${orderId}`;

export const orderDocumentRecord = defineRecord<OrderDocument, Pick<OrderDocument, "orderId" | "id">>()({
  kind: "order-document",
  schema: OrderDocument,
  key: ({ orderId, id }) => ({ pk: orderPartition(orderId), sk: `DOCUMENT#${id}` }),
  keyOf: ({ orderId, id }) => ({ orderId, id }),
  process: orderDocumentProcess,
  subject: orderDocumentProcess.subject,
});

export const papersDeskRecord = defineRecord<PapersDesk, string>()({
  kind: "papers-desk",
  schema: PapersDesk,
  key: (orderId) => ({ pk: orderPartition(orderId), sk: "DESK" }),
  keyOf: ({ orderId }) => orderId,
});
