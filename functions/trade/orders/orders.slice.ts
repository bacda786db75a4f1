import type { Slice } from "#functions/platform/slice.ts";
import { orderIds } from "#shared/trade/ids.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";

/** What was agreed on, and how it goes on: paid, made, shipped, received. */
export const orders: Slice = {
  name: "orders",
  ids: [orderIds],
  permissions: orderPermissions,
  processes: [orderProcess],
  async records() {
    const [records, documents] = await Promise.all([
      import("./orders.records.ts"),
      import("./order-documents.records.ts"),
    ]);
    return [
      records.orderRecord,
      records.orderTermsRecord,
      records.orderAddressRecord,
      records.orderNoteRecord,
      records.shipmentRecord,
      records.orderPaperRecord,
      records.payeeRecord,
      records.orderPayeeRecord,
      documents.orderDocumentRecord,
      documents.papersDeskRecord,
      records.orderBoardRecord,
    ];
  },
  api: async () => (await import("./orders.api.ts")).ordersApi,
  description: async () => (await import("./orders.description.ts")).ordersDescription,
  async site() {
    const [{ ordersSite }, { orderFormsSite }, { samplesSite }] = await Promise.all([
      import("./orders.site.tsx"),
      import("./order-forms.site.tsx"),
      import("./samples.site.tsx"),
    ]);
    return [...ordersSite, ...orderFormsSite, ...samplesSite];
  },
  reactions: async () => (await import("./orders.reactions.ts")).orderReactions,
  mails: async () => [(await import("./orders.mails.ts")).orderMail],
  onTime: async () => (await import("./orders.due.ts")).ordersOnTime,
};
