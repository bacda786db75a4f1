import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Mismatch } from "#shared/trade/order-documents/mismatches.ts";
import { DocumentFacts, ShownDocument } from "#shared/trade/order-documents/order-document.ts";
import { ChecklistItem } from "#shared/trade/order-documents/papers-checklist.ts";
import { DocumentForm, DocumentView, OrderPapersView } from "./documents.api.ts";

export const documentsDescription: ApiDescription = {
  schemas: {
    OrderPapers: OrderPapersView,
    OrderPaperItem: ChecklistItem,
    OrderDocument: ShownDocument,
    OrderDocumentFile: DocumentView,
    OrderDocumentForm: DocumentForm,
    DocumentFacts,
    PaperMismatch: Mismatch,
  },
};
