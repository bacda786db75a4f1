import type { Context } from "hono";
import { answerFile } from "#functions/platform/http/answer-file.ts";
import { type AttachmentKind, attachmentName, attachmentTypes } from "#shared/trade/inquiries/attachment.ts";

/** A file as it was before it was sealed. A photo is ours, made of pixels, and shown; a PDF is somebody's own, to be kept. */
export function answerSealed(
  { c }: { c: Context },
  { media, bytes }: { media: AttachmentKind; bytes: Uint8Array },
  name: string,
): Response {
  const isShown = media === "photo";
  return answerFile(c, { type: attachmentTypes[media], name: attachmentName(name, media), bytes, isShown });
}
