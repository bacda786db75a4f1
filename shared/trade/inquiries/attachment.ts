import * as z from "zod";
import { pdfFaults } from "#shared/pdf-faults.ts";
import { lineOf, withoutMarks } from "#shared/text.ts";
import { attachmentIds } from "#shared/trade/ids.ts";

/** Of one message. */
export const maximumAttachments = 5;
/** Of a photo, as it is sent; ours are smaller. */
export const maximumAttachmentBytes = 15_000_000;
export const maximumPdfBytes = 5_000_000;

export const AttachmentKind = z.enum(["photo", "pdf"]);
export type AttachmentKind = z.infer<typeof AttachmentKind>;

/** A photo or a PDF that stands in a message: a photo re-encoded, without where and with what it was taken; a PDF as it came. */
export const Attachment = z.strictObject({
  id: attachmentIds.schema,
  kind: AttachmentKind,
  /** What it is called where it came from, cleaned, with the ending of what it is. */
  name: z.string().min(1).max(120),
  bytes: z.int().min(1),
  /** Of a photo, in pixels. */
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** Below it lies what is attached, by who sent it; it has no public address. */
export const attachmentsRoot = "attachments";

/** The files that there are of each kind, with their types; the last is the whole. */
export const attachmentFiles = {
  photo: ["thumb.jpeg", "full.jpeg"],
  pdf: ["file.pdf"],
} as const satisfies Record<AttachmentKind, readonly string[]>;
export type AttachmentFile = (typeof attachmentFiles)[AttachmentKind][number];
export const attachmentTypes = { photo: "image/jpeg", pdf: "application/pdf" } as const;

/** Where one file of an attachment lies. */
export interface AttachmentPlace {
  inquiryId: string;
  /** Who sent it. */
  personId: string;
  attachmentId: string;
}

export function attachmentFolder({ personId, inquiryId, attachmentId }: AttachmentPlace): string {
  return `${attachmentsRoot}/${personId}/${inquiryId}/${attachmentId}/`;
}

/** One of an attachment's files by the end of its address, such as `thumb.jpeg`. */
export function attachmentFile({ kind }: Pick<Attachment, "kind">, file: string): AttachmentFile | undefined {
  return attachmentFiles[kind].find((it) => it === file);
}

export function wholeFile({ kind }: Pick<Attachment, "kind">): AttachmentFile {
  return kind === "photo" ? "full.jpeg" : "file.pdf";
}

const endings = { photo: "jpg", pdf: "pdf" } as const;
const knownEnding = /\.(?:jpe?g|png|webp|avif|pdf)$/i;
const longestStem = 80;

/**
 * A file's name from outside as we tell it: the last part of a path, on one line, without what nobody sees or what some
 * system cannot keep in a name, and with the ending of what the file really is.
 */
export function attachmentName(given: string, kind: AttachmentKind): string {
  const file = given.split(/[/\\]/).at(-1) ?? "";
  const stem = withoutMarks(lineOf(file, 300))
    .replaceAll(/[<>:"|?*]/g, " ")
    .replace(knownEnding, "")
    .replaceAll(/\s+/g, " ")
    .slice(0, longestStem)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replaceAll(/^[.\s]+|[.\s]+$/g, "");
  return `${stem === "" ? kind : stem}.${endings[kind]}`;
}

/** Why no attachment could be made of an upload: the key of the text shown (`error_<code>`). */
export const attachmentFailureCodes = [
  "attachment_unsupported",
  "attachment_pdf_broken",
  "attachment_pdf_too_heavy",
  "attachments_full",
  "photo_heic",
  "photo_broken",
  "photo_too_heavy",
  "photo_too_many_pixels",
  ...pdfFaults,
] as const;
export type AttachmentFailureCode = (typeof attachmentFailureCodes)[number];
