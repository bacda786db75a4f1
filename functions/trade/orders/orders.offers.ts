export { type Agreed, newOrder, openOrder } from "./new-order.ts";
export { onOrder } from "./on-order.ts";
export { anOrder, aWholeOrder, type OrderAddressed } from "./order-abouts.ts";
export { orderDocumentRecord, papersDeskRecord } from "./order-documents.records.ts";
export { partiesOf } from "./order-paper.ts";
export { orderWithDocuments } from "./order-with-documents.ts";
export {
  boardRef,
  orderPaperRecord,
  orderRecord,
  termsOf,
  type WholeOrder,
  wholeOrder,
} from "./orders.records.ts";
