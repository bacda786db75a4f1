import type { Blob, Blobs } from "#functions/platform/blobs/blobs.ts";
import { putFirst, removeAll } from "#functions/platform/blobs/folders.ts";
import {
  type Attachment,
  type AttachmentFile,
  type AttachmentPlace,
  attachmentFolder,
  attachmentTypes,
  wholeFile,
} from "#shared/trade/inquiries/attachment.ts";

/** As long as somebody needs to follow an address that was made for them. */
export const addressSeconds = 60;

/** Keeps what was made of an upload. What is there already stays: an earlier try of the same event wrote it. */
export async function keepAttachment(
  blobs: Blobs,
  place: AttachmentPlace,
  { kind, name }: Pick<Attachment, "kind" | "name">,
  files: Partial<Record<AttachmentFile, Uint8Array>>,
): Promise<void> {
  const options = {
    contentType: attachmentTypes[kind],
    cacheControl: "private, no-store",
    fileName: name,
  };
  await Promise.all(
    Object.entries(files).map(([file, bytes]) =>
      putFirst(blobs, attachmentFolder(place) + file, bytes, options),
    ),
  );
}

export function findAttachment(
  blobs: Blobs,
  place: AttachmentPlace,
  file: AttachmentFile,
): Promise<Blob | undefined> {
  return blobs.get(attachmentFolder(place) + file);
}

/** Where the whole of it can be fetched for a minute, as a file to be kept. */
export function addressOf(
  blobs: Blobs,
  place: AttachmentPlace,
  attachment: Pick<Attachment, "kind">,
): Promise<string> {
  return blobs.downloadAddress(attachmentFolder(place) + wholeFile(attachment), addressSeconds);
}

/** Deletes all that there is of an attachment. */
export function dropAttachment(blobs: Blobs, place: AttachmentPlace): Promise<void> {
  return removeAll(blobs, attachmentFolder(place));
}
