import * as z from "zod";
import { currentRates } from "#functions/market/rates/rates.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { del, get, post, put, step } from "#functions/platform/http/api-route.ts";
import { addressOf, addressSeconds } from "#functions/trade/inquiries/attachment-store.ts";
import { documentIds } from "#shared/trade/ids.ts";
import { attachmentTypes } from "#shared/trade/inquiries/attachment.ts";
import { Mismatch } from "#shared/trade/order-documents/mismatches.ts";
import {
  DocumentFailure,
  type OrderDocument,
  ShownDocument,
  shownDocument,
} from "#shared/trade/order-documents/order-document.ts";
import { ChecklistItem } from "#shared/trade/order-documents/papers-checklist.ts";
import { errorText, messagesIn } from "#web/messages.ts";
import { placeOf } from "./document-place.ts";
import {
  acceptDocument,
  describeDocument,
  flagDocument,
  getDocument,
  getOrderPapers,
  makeDocumentForm,
  removeDocument,
  setPapersDesk,
  shareDocument,
} from "./documents.service.ts";
import { orderChecklist } from "./order-checklist.ts";

/** An order's papers as one side sees them. */
export const OrderPapersView = z.strictObject({
  items: z.array(ChecklistItem),
  /** Documents that are none of the needed papers. */
  others: z.array(ShownDocument),
  /** Figures on which papers, or they and the order, do not agree. */
  mismatches: z.array(Mismatch),
  failures: z.array(DocumentFailure.extend({ detail: z.string() })),
});

/** Takes one file for an hour. */
export const DocumentForm = z.strictObject({
  documentId: documentIds.schema,
  action: z.url(),
  fields: z.record(z.string(), z.string()),
  maximumBytes: z.int(),
  expiresAt: z.iso.datetime(),
});

/** A document with where its file can be fetched within a minute, without a token. */
export const DocumentView = ShownDocument.extend({
  contentType: z.enum(["image/jpeg", "application/pdf"]),
  address: z.url(),
  expiresAt: z.iso.datetime(),
});

const tag = "orders";
const shown = { tag, answer: ShownDocument, view: (document: OrderDocument) => shownDocument(document) };

export const documentsApi = [
  get("/orders/:orderId/papers", getOrderPapers, {
    tag,
    summary: "Which papers an order needs, what there is of each, and where their figures do not agree",
    answer: OrderPapersView,
    async view({ whole, side }, { ctx }: { ctx: Ctx }) {
      const {
        facts: _facts,
        failures,
        ...checklist
      } = orderChecklist(whole, side, await currentRates(ctx.table));
      const t = messagesIn(ctx.locale);
      return { ...checklist, failures: failures.map((it) => ({ ...it, detail: errorText(t, it.code) })) };
    },
    isAlwaysSent: true,
  }),
  put("/orders/:orderId/papers", setPapersDesk, {
    tag,
    summary: "Say who exports and how the goods travel, which decides on the papers that are needed",
    status: 204,
    view: () => undefined,
  }),
  post("/orders/:orderId/paper-uploads", makeDocumentForm, {
    tag,
    summary:
      "Get a form that takes one file as one of the order's papers; it is looked at once it has arrived",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the file with its " +
      "name as the part named `file`, last. Then ask `GET /orders/{orderId}/papers` now and again, until `documentId` is " +
      "among the documents, or among the `failures` with the reason. A picture (15 MB at most) is made anew of its pixels; a " +
      "PDF (5 MB) is kept as it is, but refused where it holds a script, starts a program, carries other files or is locked.",
    answer: DocumentForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  get("/orders/:orderId/papers/:documentId", getDocument, {
    tag,
    summary:
      "One document of an order, with an address to fetch its file from within a minute, without a token",
    answer: DocumentView,
    async view(document, { ctx }) {
      return {
        ...shownDocument(document),
        contentType: attachmentTypes[document.file.kind],
        address: await addressOf(ctx.blobs, placeOf(document), document.file),
        expiresAt: new Date(ctx.now.getTime() + addressSeconds * 1000).toISOString(),
      };
    },
    isAlwaysSent: true,
  }),
  put("/orders/:orderId/papers/:documentId", describeDocument, {
    ...shown,
    summary: "Say which paper a document is, of which shipment, and what stands on it",
  }),
  step("/orders/:orderId/papers/:documentId", shareDocument, {
    ...shown,
    summary: "Show a document to the buyer",
  }),
  step("/orders/:orderId/papers/:documentId", acceptDocument, {
    ...shown,
    summary: "Say that a document is right",
  }),
  step("/orders/:orderId/papers/:documentId", flagDocument, {
    ...shown,
    summary: "Say what is wrong with a document",
  }),
  del("/orders/:orderId/papers/:documentId", removeDocument, {
    tag,
    summary: "Take a document away, its file too, unless the buyer has accepted it",
    status: 204,
  }),
];
