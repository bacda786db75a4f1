import type { Slice } from "#functions/platform/slice.ts";
import { documentIds } from "#shared/trade/ids.ts";
import { orderDocumentPermissions } from "#shared/trade/order-documents/document.permissions.ts";
import { orderDocumentProcess } from "#shared/trade/order-documents/document.process.ts";

/** What an exporter uploads of the papers that an order needs, and what the buyer says of them. Kept with the order. */
export const orderDocuments: Slice = {
  name: "order-documents",
  ids: [documentIds],
  permissions: orderDocumentPermissions,
  processes: [orderDocumentProcess],
  api: async () => (await import("./documents.api.ts")).documentsApi,
  description: async () => (await import("./documents.description.ts")).documentsDescription,
  site: async () => (await import("./documents.site.tsx")).documentsSite,
  reactions: async () => (await import("./documents.reactions.ts")).documentReactions,
  mails: async () => [(await import("./documents.mails.ts")).documentsMail],
};
