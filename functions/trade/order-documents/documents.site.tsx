import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { answerAttachment } from "#functions/trade/inquiries/answer-attachment.ts";
import { isIdOf } from "#shared/ids.ts";
import { documentIds } from "#shared/trade/ids.ts";
import {
  DocumentPaper,
  maximumDocuments,
  shownDocument,
} from "#shared/trade/order-documents/order-document.ts";
import type { FormState } from "#web/form-state.ts";
import { AddDocumentPage } from "#web/pages/trade/order-documents/add-document-page.tsx";
import { DocumentPage } from "#web/pages/trade/order-documents/document-page.tsx";
import { OrderPapersPage } from "#web/pages/trade/order-documents/order-papers-page.tsx";
import type { DocumentAddress } from "./document-abouts.ts";
import { readDescribeForm, valuesOfDocument } from "./document-input.ts";
import { placeOf } from "./document-place.ts";
import {
  acceptDocument,
  clearFailures,
  describeDocument,
  flagDocument,
  getDocument,
  getDocumentDesk,
  getOrderPapers,
  getUploadDesk,
  removeDocument,
  setPapersDesk,
  shareDocument,
} from "./documents.service.ts";
import { orderChecklist } from "./order-checklist.ts";

const all = "/orders/:orderId/papers";
const one = "/orders/:orderId/papers/:documentId";
type ListCall = SiteCall<typeof all>;
type OneCall = SiteCall<typeof one>;

/** The papers of an order: what is needed, what there is, and one with what can be done about it. */
export const documentsSite = [
  page(all, getOrderPapers, (call) => drawList(call)),
  form(all, setPapersDesk, {
    done: (_order, { at }) => `/orders/${at.orderId}/papers`,
    again: (state, call) => drawList(call, state),
  }),
  form("/orders/:orderId/clear-failures", clearFailures, {
    done: (_order, { at }) => `/orders/${at.orderId}/papers`,
    again: (state, call) => drawList(call as ListCall, state),
  }),

  page("/orders/:orderId/add-paper", getUploadDesk, async ({ c, ctx, at }) => {
    const paper = DocumentPaper.catch("other").parse(c.req.query("paper"));
    return <AddDocumentPage {...(await getUploadDesk(ctx, at, { paper }))} />;
  }),

  page(one, getDocument, (call) => drawOne(call)),
  form(one, describeDocument, {
    read: (values, { ctx }) => readDescribeForm(values, ctx.locale),
    done: ({ orderId }) => `/orders/${orderId}/papers`,
    again: (facts, call) => drawOne(call, { facts }),
  }),
  form(`${one}/flag`, flagDocument, {
    done: ({ orderId }) => `/orders/${orderId}/papers`,
    again: (flag, call) => drawOne(call, { flag }),
  }),
  plainForm("share", shareDocument),
  plainForm("accept", acceptDocument),
  plainForm("remove", removeDocument),

  page(`${one}/file/:file`, getDocument, async (call) => {
    const document = await getDocument(call.ctx, call.at);
    return answerAttachment(call, { place: placeOf(document), attachment: document.file }, call.at.file);
  }),
];

/** A button, whose fault is told at the head of the page. */
function plainForm(action: string, verb: Verb<DocumentAddress, undefined, { orderId: string }>): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: ({ orderId }) => `/orders/${orderId}/papers`,
    again: (plain, call) => drawOne(call as OneCall, { plain }),
  });
}

async function drawList({ c, ctx, at }: ListCall, state?: FormState) {
  const { whole, side } = await getOrderPapers(ctx, at);
  const checklist = orderChecklist(whole, side, c.get("money").rates);
  const known = new Set([
    ...whole.documents.map(({ id }) => id),
    ...checklist.failures.map(({ documentId }) => documentId),
  ]);
  const pending = [...new Set(c.req.queries("uploaded"))]
    .filter((id) => isIdOf(documentIds, id) && !known.has(id))
    .slice(0, maximumDocuments);
  const { entity, mode } = checklist.facts;
  const desk = blankForm({ entity, ...(mode ? { mode } : {}) });
  return <OrderPapersPage {...checklist} order={whole.order} {...{ side, pending }} form={state ?? desk} />;
}

interface OneForms {
  facts?: FormState;
  flag?: FormState;
  plain?: FormState;
}

async function drawOne({ ctx, at }: Pick<OneCall, "ctx" | "at">, forms: OneForms = {}) {
  const { document, order, side } = await getDocumentDesk(ctx, at);
  const { currency } = document.facts;
  const values = {
    ...valuesOfDocument(document, ctx.locale),
    "facts.currency": currency ?? order.total.currency,
  };
  const drawn = { facts: blankForm(values), flag: blankForm(), plain: blankForm(), ...forms };
  return <DocumentPage document={shownDocument(document)} {...{ order, side }} forms={drawn} />;
}
