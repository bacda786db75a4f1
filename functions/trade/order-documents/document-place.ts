import type { AttachmentPlace } from "#shared/trade/inquiries/attachment.ts";
import { DocumentPaper, type OrderDocument } from "#shared/trade/order-documents/order-document.ts";

/** An upload that waits to become a document: of which order, by whom, as which paper. */
export type DocumentUpload = Pick<OrderDocument, "orderId" | "personId" | "paper"> & { documentId: string };

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const keyPattern = new RegExp(`^uploads/(ord_${ulid})/(prs_${ulid})/(dcm_${ulid})/([a-z_]+)$`);

export function documentUploadKey({ orderId, personId, documentId, paper }: DocumentUpload): string {
  return `uploads/${orderId}/${personId}/${documentId}/${paper}`;
}

export function readDocumentUploadKey(key: string): DocumentUpload | undefined {
  const [, orderId, personId, documentId, given] = keyPattern.exec(key) ?? [];
  const paper = DocumentPaper.safeParse(given).data;
  return orderId && personId && documentId && paper ? { orderId, personId, documentId, paper } : undefined;
}

/** A document's files lie with their sender's, as those of messages do, so that they go with them. */
export function placeOf({
  orderId,
  personId,
  id,
}: Pick<OrderDocument, "orderId" | "personId" | "id">): AttachmentPlace {
  return { inquiryId: orderId, personId, attachmentId: id };
}
