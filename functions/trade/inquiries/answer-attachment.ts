import { disposition } from "#functions/platform/blobs/disposition.ts";
import type { SiteCall } from "#functions/platform/http/site-route.ts";
import { NotFound } from "#shared/errors.ts";
import {
  type Attachment,
  type AttachmentPlace,
  attachmentFile,
  attachmentTypes,
} from "#shared/trade/inquiries/attachment.ts";
import { addressOf, findAttachment } from "./attachment-store.ts";

/** What a name shows never changes; only its own reader's browser may keep it. */
const cacheControl = "private, max-age=86400, immutable";

/**
 * An attachment to whoever was found to be allowed to have it. A photo is ours, made of pixels, and shown. A PDF is
 * somebody's own file, and larger than a function can answer: it is fetched from the store, as a file to be kept.
 */
export async function answerAttachment(
  { c, ctx }: Pick<SiteCall<"/">, "c" | "ctx">,
  { place, attachment }: { place: AttachmentPlace; attachment: Pick<Attachment, "kind" | "name"> },
  name: string,
): Promise<Response> {
  const file = attachmentFile(attachment, name);
  if (!file) throw new NotFound();
  if (attachment.kind === "pdf") {
    c.header("Cache-Control", "private, no-store");
    return c.redirect(await addressOf(ctx.blobs, place, attachment), 302);
  }
  const found = await findAttachment(ctx.blobs, place, file);
  if (!found) throw new NotFound();
  return c.body(new Uint8Array(found.bytes), 200, {
    "Content-Type": attachmentTypes[attachment.kind],
    "Content-Disposition": disposition("inline", attachment.name),
    "Cache-Control": cacheControl,
  });
}
