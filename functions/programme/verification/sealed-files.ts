import { putFirst } from "#functions/platform/blobs/folders.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { sealFile } from "#functions/platform/seal/file-seal.ts";
import type { SealPlace } from "#functions/platform/seal/seal-broken.ts";
import { dropAttachment } from "#functions/trade/inquiries/attachment-store.ts";
import { type Taking, takeUpload, UploadRefused } from "#functions/trade/inquiries/take-upload.ts";
import { NotFound } from "#shared/errors.ts";
import { maximumEvidenceBytes } from "#shared/programme/verification/evidence.ts";
import { type AttachmentPlace, attachmentFolder, wholeFile } from "#shared/trade/inquiries/attachment.ts";

/** A sealed file lies with its sender's attachments, so that it goes with them; it opens as nothing but what it was sealed as. */
export interface SealedPlace extends AttachmentPlace {
  as: "verification-file" | "certificate-file";
}

interface TakingSealed<Code extends string> extends Omit<Taking<Code>, "keep"> {
  place: SealedPlace;
  /** Who can open it; undefined where there is nothing any more that it could be of. */
  sealTo: string | undefined;
}

/** The same as `takeUpload` for a file that officers read: of what is made of it the whole is kept, sealed, and no name. */
export async function takeSealed<Code extends string>(
  ctx: Ctx,
  key: string,
  { sealTo, ...taking }: TakingSealed<Code>,
): Promise<void> {
  const { place } = taking;
  if (sealTo === undefined) {
    await dropAttachment(ctx.blobs, place);
    await ctx.blobs.remove(key);
    return;
  }
  await takeUpload<Code | "evidence_too_heavy">(ctx, key, {
    ...taking,
    async keep({ facts, files }) {
      const whole = files[wholeFile(facts)];
      if (!whole || whole.length > maximumEvidenceBytes) throw new UploadRefused("evidence_too_heavy");
      await putFirst(ctx.blobs, ...sealedBlob(place, sealTo, whole));
    },
  });
}

/** What is put into the blob store for a sealed file; there is one at each place. */
export function sealedBlob(place: SealedPlace, sealTo: string, bytes: Uint8Array) {
  const options = { contentType: "application/octet-stream", cacheControl: "private, no-store" };
  return [keyOf(place), sealFile(sealTo, bytes, sealOf(place)), options] as const;
}

/** A file's bytes as they were before they were sealed. @throws NotFound; SealBroken */
export async function openSealed(
  { blobs, seal }: Pick<Ctx, "blobs" | "seal">,
  place: SealedPlace,
): Promise<Uint8Array> {
  const sealed = await blobs.get(keyOf(place));
  if (!sealed) throw new NotFound();
  return seal.openFile(sealed.bytes, sealOf(place));
}

function keyOf(place: SealedPlace): string {
  return `${attachmentFolder(place)}sealed.bin`;
}

function sealOf({ as, inquiryId, attachmentId }: SealedPlace): SealPlace {
  return [as, inquiryId, attachmentId];
}
