import { PhotoRefused } from "#functions/market/photos/photo-refused.ts";
import { readPicture } from "#functions/market/photos/read-picture.ts";
import { pdfFaultOf } from "#functions/platform/files/scan-pdf.ts";
import {
  type Attachment,
  type AttachmentFailureCode,
  type AttachmentFile,
  attachmentFailureCodes,
  attachmentName,
  maximumAttachmentBytes,
  maximumPdfBytes,
} from "#shared/trade/inquiries/attachment.ts";

/** An upload that no attachment can be made of; its code tells the sender why. Trying again would not help. */
export class AttachmentRefused extends Error {
  readonly code: AttachmentFailureCode;

  constructor(code: AttachmentFailureCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "AttachmentRefused";
    this.code = code;
  }
}

export interface MadeAttachment {
  facts: Omit<Attachment, "id">;
  files: Partial<Record<AttachmentFile, Uint8Array>>;
}

const thumbSide = 480;
/** So that a label or a drawing can be read. */
const fullSide = 2048;

/**
 * What an upload becomes, by the bytes that it begins with and never by its name: a photo is encoded anew from its
 * pixels, a PDF is looked into and kept as it is.
 * @throws AttachmentRefused
 */
export async function makeAttachment(bytes: Uint8Array, fileName: string): Promise<MadeAttachment> {
  return isPdf(bytes) ? keptPdf(bytes, fileName) : await madePhoto(bytes, fileName);
}

/** At its very beginning: readers of PDF look further in, and with them a page of HTML could be both. */
function isPdf(bytes: Uint8Array): boolean {
  return /^%PDF-\d\.\d/.test(latin(bytes.subarray(0, 8)));
}

function keptPdf(bytes: Uint8Array, fileName: string): MadeAttachment {
  if (bytes.length > maximumPdfBytes) throw new AttachmentRefused("attachment_pdf_too_heavy");
  // What broke off on its way has no end; some programs write a little behind it.
  if (!latin(bytes.subarray(-4096)).includes("%%EOF")) throw new AttachmentRefused("attachment_pdf_broken");
  const fault = pdfFaultOf(bytes);
  if (fault) throw new AttachmentRefused(fault);
  return {
    facts: { kind: "pdf", name: attachmentName(fileName, "pdf"), bytes: bytes.length },
    files: { "file.pdf": bytes },
  };
}

async function madePhoto(bytes: Uint8Array, fileName: string): Promise<MadeAttachment> {
  if (bytes.length > maximumAttachmentBytes) throw new AttachmentRefused("photo_too_heavy");
  const size = { width: fullSide, height: fullSide, fit: "inside" as const };
  const { width, height, upright } = await readPicture(bytes, size).catch(refuse);
  const small = { width: thumbSide, height: thumbSide, fit: "inside" as const, withoutEnlargement: true };
  const [full, thumb] = await Promise.all([
    upright().jpeg({ quality: 80, progressive: true }).toBuffer(),
    upright().resize(small).jpeg({ quality: 72, progressive: true }).toBuffer(),
  ]);
  return {
    facts: { kind: "photo", name: attachmentName(fileName, "photo"), bytes: full.length, width, height },
    files: { "thumb.jpeg": thumb, "full.jpeg": full },
  };
}

function refuse(error: unknown): never {
  if (!(error instanceof PhotoRefused)) throw error;
  const code = attachmentFailureCodes.find((it) => it === error.code) ?? "attachment_unsupported";
  throw new AttachmentRefused(code, { cause: error });
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
