import { listingRecord } from "#functions/listings/listings.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { put, replace } from "#functions/platform/table/write.ts";
import type { Listing } from "#shared/listings/listing.ts";
import { maximumPhotoBytes, maximumPhotos, type Photo, photoKey } from "#shared/listings/photo.ts";
import type { PhotoFailureCode } from "#shared/listings/photo-failure.ts";
import { canEdit } from "#shared/listings/stages.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { photoFailureRecord, readUploadKey } from "./photos.records.ts";
import { renderPhoto } from "./render-photo.ts";

/** Names of photos never change what they show. */
const cacheControl = "public, max-age=31536000, immutable";
/** Eight photos that arrive at once lose to each other at most seven times each. */
const attempts = 10;

/**
 * Makes an upload into a photo of its listing and takes the upload away. The same event may come many times. An upload
 * that cannot be a photo is told to the members; any other error is thrown, for the event to come again.
 */
export async function processUpload(ctx: Ctx, key: string): Promise<void> {
  const upload = readUploadKey(key);
  if (!upload) return ctx.log.warn("upload_unknown", { key: key.slice(0, 200) });
  const { listingId, photoId } = upload;
  const listing = await ctx.table.get(listingRecord, listingId);
  if (listing && canEdit(listing) && !hasPhoto(listing, photoId)) {
    const blob = await ctx.blobs.get(key);
    if (!blob) return;
    try {
      refuseFull(listing);
      await append(ctx, listingId, await makePhoto(ctx, photoId, blob.bytes));
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      ctx.log.info("photo_refused", { listingId, photoId, code: error.code, bytes: blob.bytes.length });
      await tellFailure(ctx, listingId, photoId, error.code);
    }
  }
  await ctx.blobs.remove(key);
}

async function makePhoto(ctx: Ctx, photoId: string, bytes: Uint8Array): Promise<Photo> {
  if (bytes.length > maximumPhotoBytes) throw new PhotoRefused("photo_too_heavy");
  const { renditions, ...facts } = await renderPhoto(bytes);
  await Promise.all(
    renditions.map((it) =>
      ctx.blobs.put(photoKey(photoId, it.width, it.format), it.bytes, {
        contentType: `image/${it.format}`,
        cacheControl,
      }),
    ),
  );
  return { id: photoId, alt: "", ...facts };
}

/** Enters the photo over whatever version of the listing stands, so that photos which arrive at once all get in. */
async function append(ctx: Ctx, listingId: string, photo: Photo): Promise<void> {
  await onFreshRead(async () => {
    const listing = await ctx.table.get(listingRecord, listingId);
    if (!listing || !canEdit(listing) || hasPhoto(listing, photo.id)) return;
    refuseFull(listing);
    const { write } = replace(listingRecord, listing, { photos: [...listing.photos, photo] }, ctx.now);
    await ctx.table.transact([write]);
  }, attempts);
}

function hasPhoto(listing: Listing, photoId: string): boolean {
  return listing.photos.some((it) => it.id === photoId);
}

function refuseFull(listing: Listing): void {
  if (listing.photos.length >= maximumPhotos) throw new PhotoRefused("photos_full");
}

async function tellFailure(
  ctx: Ctx,
  listingId: string,
  photoId: string,
  code: PhotoFailureCode,
): Promise<void> {
  const at = ctx.now.toISOString();
  const failure = { photoId, listingId, code, version: 1, createdAt: at, updatedAt: at };
  await ctx.table.transact([put(photoFailureRecord, failure)]);
}
