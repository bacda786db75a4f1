import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { dropAttachment, keepAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { AttachmentRefused, makeAttachment } from "#functions/trade/inquiries/make-attachment.ts";
import { orderDocumentRecord, orderWithDocuments } from "#functions/trade/orders/orders.offers.ts";
import { Conflict } from "#shared/errors.ts";
import { can } from "#shared/permissions.ts";
import { lineOf } from "#shared/text.ts";
import type { Attachment } from "#shared/trade/inquiries/attachment.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import {
  type DocumentFailureCode,
  documentFailureCodes,
  isSentAsItIs,
  maximumDocuments,
  type OrderDocument,
  uploaderOf,
} from "#shared/trade/order-documents/order-document.ts";
import { orderPermissions, orderSubject } from "#shared/trade/orders/order.permissions.ts";
import { type DocumentUpload, placeOf, readDocumentUploadKey } from "./document-place.ts";
import { writeFailure } from "./papers-desk.ts";

const attempts = 8;

/** Why no document can be made of an upload; trying again would not help. */
class DocumentRefused extends Error {
  readonly code: DocumentFailureCode;

  constructor(code: DocumentFailureCode) {
    super(code);
    this.name = "DocumentRefused";
    this.code = code;
  }
}

/** Whether an upload is one that `processDocument` takes. */
export function isDocumentUpload(key: string): boolean {
  return readDocumentUploadKey(key) !== undefined;
}

/**
 * Makes an upload into a document of an order and takes the upload away. The same event may come many times. What cannot be
 * one is told at the order's desk; any other error is thrown, for the event to come again.
 */
export async function processDocument(ctx: Ctx, key: string): Promise<void> {
  const upload = readDocumentUploadKey(key);
  const blob = upload && (await ctx.blobs.get(key));
  if (upload && blob) {
    const place = placeOf({ ...upload, id: upload.documentId });
    try {
      const { facts, files } = await makeAttachment(blob.bytes, blob.fileName ?? "");
      await keepAttachment(ctx.blobs, place, facts, files);
      const isEntered = await enter(ctx, upload, facts);
      if (!isEntered) await dropAttachment(ctx.blobs, place);
    } catch (error) {
      const code = refusedFor(error);
      if (!code) throw error;
      const { documentId, orderId, paper } = upload;
      ctx.log.info("document_refused", { documentId, orderId, code, bytes: blob.bytes.length });
      await dropAttachment(ctx.blobs, place);
      const name = lineOf(blob.fileName ?? "", 120);
      await writeFailure(ctx, orderId, { documentId, paper, code, name, failedAt: ctx.now.toISOString() });
    }
  }
  await ctx.blobs.remove(key);
}

function refusedFor(error: unknown): DocumentFailureCode | undefined {
  if (error instanceof DocumentRefused) return error.code;
  if (!(error instanceof AttachmentRefused)) return undefined;
  return documentFailureCodes.find((it) => it === error.code) ?? "attachment_unsupported";
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
    if (documents.length >= maximumDocuments) throw new DocumentRefused("documents_full");
    const document: Omit<OrderDocument, "version" | "createdAt" | "updatedAt"> = {
      ...{ id: documentId, orderId, personId, paper, file, facts: {}, stage: "kept" },
      ...(isSentAsItIs(paper) ? { stage: "shared", sharedAt: ctx.now.toISOString() } : {}),
      ...{ profileId: order.profileId, buyerId: order.buyerId },
    };
    await commit(ctx, [add(orderDocumentRecord, document, () => new Conflict("version_stale"))]);
    return true;
  }, attempts);
}
