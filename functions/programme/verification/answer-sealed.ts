import type { Context } from "hono";
import { answerFile } from "#functions/platform/http/answer-file.ts";
import { type AttachmentKind, attachmentName, attachmentTypes } from "#shared/trade/inquiries/attachment.ts";

/**
 * A file as it was before it was sealed, to be seen beside its case. A photo is ours, made of pixels; a PDF is somebody's
 * own, which was looked through before it was sealed, and is shown under a policy of its own (`pdfPolicy`).
 */
export function answerSealed(
  { c }: { c: Context },
  { media, bytes }: { media: AttachmentKind; bytes: Uint8Array },
  name: string,
): Response {
  return answerFile(c, {
    type: attachmentTypes[media],
    name: attachmentName(name, media),
    bytes,
    isShown: true,
  });
}
