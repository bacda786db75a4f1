import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, type Fresh } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { takeUpload, UploadRefused } from "#functions/trade/inquiries/take-upload.ts";
import { orderDocumentRecord, orderWithDocuments } from "#functions/trade/orders/orders.offers.ts";
import { Conflict } from "#shared/errors.ts";
import { can } from "#shared/permissions.ts";
import type { Attachment } from "#shared/trade/inquiries/attachment.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import {
  isSentAsItIs,
  maximumDocuments,
  type OrderDocument,
  uploaderOf,
} from "#shared/trade/order-documents/order-document.ts";
import { orderPermissions, orderSubject } from "#shared/trade/orders/order.permissions.ts";
import { type DocumentUpload, placeOf, readDocumentUploadKey } from "./document-place.ts";
import { writeFailure } from "./papers-desk.ts";

const attempts = 8;

/** Whether an upload is one that `processDocument` takes. */
export function isDocumentUpload(key: string): boolean {
  return readDocumentUploadKey(key) !== undefined;
}

/** Makes an upload into a document of an order; what cannot be one is told at the order's desk. */
export async function processDocument(ctx: Ctx, key: string): Promise<void> {
  const upload = readDocumentUploadKey(key);
  if (!upload) return;
  const { documentId, orderId, paper } = upload;
  await takeUpload<"documents_full">(ctx, key, {
    place: placeOf({ ...upload, id: documentId }),
    enter: (file) => enter(ctx, upload, file),
    tell: (failure) => writeFailure(ctx, orderId, { documentId, paper, ...failure }),
  });
}

/** A form outlives its asker's membership by up to an hour; what is a document already stays as it is. */
async function enter(
  ctx: Ctx,
  { orderId, personId, documentId, paper }: DocumentUpload,
  file: Omit<Attachment, "id">,
): Promise<boolean> {
  return afresh(async () => {
    const [found, person] = await Promise.all([
      orderWithDocuments(ctx.table, orderId),
      personOf(ctx.table, personId),
    ]);
    if (!found || !person) return false;
    const { order, documents } = found;
    if (!can({ kind: "person", person }, orderPermissions.agree, orderSubject(order))) return false;
    if (uploaderOf(paper) !== sideOf(order, person)) return false;
    if (order.stage === "cancelled") return false;
    if (documents.some(({ id }) => id === documentId)) return true;
    if (documents.length >= maximumDocuments) throw new UploadRefused("documents_full");
    const document: Fresh<OrderDocument> = {
      ...{ id: documentId, orderId, personId, paper, file, facts: {}, stage: "kept" },
      ...(isSentAsItIs(paper) ? { stage: "shared", sharedAt: ctx.now.toISOString() } : {}),
      ...{ profileId: order.profileId, buyerId: order.buyerId },
    };
    await commit(ctx, [add(orderDocumentRecord, document, () => new Conflict("version_stale"))]);
    return true;
  }, attempts);
}
