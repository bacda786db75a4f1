import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { remove } from "#functions/platform/table/write.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import {
  anOrder,
  aWholeOrder,
  orderDocumentRecord,
  orderRecord,
  papersDeskRecord,
} from "#functions/trade/orders/orders.offers.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import { documentIds } from "#shared/trade/ids.ts";
import { maximumAttachmentBytes } from "#shared/trade/inquiries/attachment.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { orderDocumentPermissions } from "#shared/trade/order-documents/document.permissions.ts";
import { orderDocumentProcess } from "#shared/trade/order-documents/document.process.ts";
import {
  AddDocument,
  DescribeDocument,
  type DocumentPaper,
  FlagDocument,
  isSentAsItIs,
  maximumDocuments,
  type OrderDocument,
  SetPapersDesk,
  uploaderOf,
} from "#shared/trade/order-documents/order-document.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { aDocument } from "./document-abouts.ts";
import { documentUploadKey } from "./document-place.ts";
import { writeDesk } from "./papers-desk.ts";

const { share, accept, flag } = orderDocumentProcess.steps;

/** An order with all its papers, and on which side the reader stands: one operation. */
export const getOrderPapers = read({
  permission: orderPermissions.read,
  of: aWholeOrder,
  find: ({ thing, person }) => ({ whole: thing, side: sideOf(thing.order, person) }),
});

/** One document, for whoever may see it. */
export const getDocument = read({ permission: orderDocumentPermissions.read, of: aDocument });

/** The same with its order, and on which side the reader stands: two operations. */
export const getDocumentDesk = read({
  permission: orderDocumentPermissions.read,
  of: aDocument,
  async find({ ctx, thing, person }) {
    const order = await ctx.table.get(orderRecord, thing.orderId);
    if (!order) throw new NotFound();
    return { document: thing, order, side: sideOf(order, person) };
  },
});

/**
 * A form for one file as one of an order's papers; it becomes a document once it is looked at. The store answers a script.
 * @throws RuleBroken `order_cancelled`, `documents_full`, `document_others`
 */
export const makeDocumentForm = verb({
  permission: orderPermissions.agree,
  of: aWholeOrder,
  input: AddDocument,
  rule({ thing: { order, documents }, person, input: { paper } }) {
    refuseOthers(paper, sideOf(order, person));
    refuseFull(order, documents.length);
  },
  write: async ({ ctx, thing, input }) => ({ answer: await formFor(ctx, thing.order, input.paper) }),
});

/** The same for a browser without script, which is sent back to the order's papers. */
export const getUploadDesk = read({
  permission: orderPermissions.agree,
  of: aWholeOrder,
  input: AddDocument,
  async find({ ctx, thing: { order, documents }, person, input: { paper } }) {
    refuseOthers(paper, sideOf(order, person));
    const path = (id: string) => `/${ctx.locale}/orders/${order.id}/papers?uploaded=${id}`;
    const refusal = fullness(order, documents.length);
    if (refusal) return { order, paper, refusal: refusal.code };
    return { order, paper, upload: await formFor(ctx, order, paper, path) };
  },
});

function refuseOthers(paper: DocumentPaper, side: Side): void {
  if (uploaderOf(paper) !== side) throw new RuleBroken("document_others");
}

/** What was sent as it is stays so; whoever sent a photo may take it away, and a proof stays. */
function refuseSent({ paper }: Pick<OrderDocument, "paper">): void {
  if (isSentAsItIs(paper)) throw new RuleBroken("document_as_sent");
}

function fullness({ stage }: Pick<Order, "stage">, count: number): RuleBroken | undefined {
  if (stage === "cancelled") return new RuleBroken("order_cancelled");
  if (count < maximumDocuments) return undefined;
  return new RuleBroken("documents_full", { params: { maximum: maximumDocuments } });
}

function refuseFull(order: Pick<Order, "stage">, count: number): void {
  const refusal = fullness(order, count);
  if (refusal) throw refusal;
}

async function formFor(ctx: Ctx, order: Order, paper: DocumentPaper, path?: (documentId: string) => string) {
  const documentId = newId(documentIds, ctx.now);
  const key = documentUploadKey({ orderId: order.id, personId: signedIn(ctx).id, documentId, paper });
  const rules = { key, maximumBytes: maximumAttachmentBytes, keepsName: true };
  return { ...(await uploadFormFor(ctx, rules, path?.(documentId))), documentId };
}

/**
 * Says what a document is and what stands on it. What the buyer has accepted stays as it was.
 * @throws RuleBroken `document_accepted`
 */
export const describeDocument = verb({
  permission: orderDocumentPermissions.manage,
  of: aDocument,
  input: DescribeDocument,
  version: "optional",
  rule({ thing }) {
    refuseSent(thing);
    refuseAccepted(thing);
  },
  write: ({ input: { paper, shipment, facts } }) => ({ changes: { paper, shipment, facts } }),
});

/** Shows it to the buyer. */
export const shareDocument = verb({
  permission: orderDocumentPermissions.manage,
  of: aDocument,
  version: "optional",
  step: share,
  write: () => ({ changes: { note: undefined } }),
});

/** Says that it is right. */
export const acceptDocument = verb({
  permission: orderDocumentPermissions.judge,
  of: aDocument,
  version: "optional",
  step: accept,
  rule: ({ thing }) => refuseSent(thing),
  write: () => ({ changes: { note: undefined } }),
});

/** Says what is wrong with it. */
export const flagDocument = verb({
  permission: orderDocumentPermissions.judge,
  of: aDocument,
  input: FlagDocument,
  version: "optional",
  step: flag,
  rule: ({ thing }) => refuseSent(thing),
  write: ({ input }) => ({ changes: { note: input.note } }),
});

/** Takes it away, its file too. @throws RuleBroken `document_accepted` */
export const removeDocument = verb({
  permission: orderDocumentPermissions.manage,
  of: aDocument,
  rule({ thing }) {
    if (uploaderOf(thing.paper) === "buyer") refuseSent(thing);
    refuseAccepted(thing);
  },
  write: ({ thing }) => ({ writes: [remove(orderDocumentRecord, thing)], answer: thing }),
});

function refuseAccepted({ stage }: { stage: string }): void {
  if (stage === "accepted") throw new RuleBroken("document_accepted");
}

/** Says who exports and how the goods travel, where the order does not. */
export const setPapersDesk = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  input: SetPapersDesk,
  async write({ ctx, thing, input: { entity, mode } }) {
    const desk = await ctx.table.get(papersDeskRecord, thing.id);
    return { writes: [writeDesk(thing, desk, { entity, mode })], answer: thing };
  },
});

/** Takes what could not be used off the desk. */
export const clearFailures = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  async write({ ctx, thing }) {
    const desk = await ctx.table.get(papersDeskRecord, thing.id);
    const isThere = desk !== undefined && desk.failures.length > 0;
    return { writes: isThere ? [writeDesk(thing, desk, { failures: [] })] : [], answer: thing };
  },
});
