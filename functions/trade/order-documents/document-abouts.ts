import type { About } from "#functions/platform/verbs/about.ts";
import { orderDocumentRecord } from "#functions/trade/orders/orders.offers.ts";
import { isIdOf } from "#shared/ids.ts";
import { documentIds, orderIds } from "#shared/trade/ids.ts";
import { documentSubject } from "#shared/trade/order-documents/document.permissions.ts";
import type { OrderDocument } from "#shared/trade/order-documents/order-document.ts";

/** Where a document is, as its address says; it may be anything. */
export interface DocumentAddress {
  orderId: string;
  documentId: string;
}

export const aDocument: About<DocumentAddress, OrderDocument> = {
  record: orderDocumentRecord,
  async find({ table }, { orderId, documentId }) {
    if (!isIdOf(orderIds, orderId) || !isIdOf(documentIds, documentId)) return undefined;
    return table.get(orderDocumentRecord, { orderId, id: documentId });
  },
  subject: documentSubject,
  versionOf: ({ version }) => version,
};
