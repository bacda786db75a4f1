import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { PutOptions } from "#functions/platform/blobs/blobs.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { create, put, replace } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotoBytes, maximumPhotos, type Photo, photoKey } from "#shared/market/listings/photo.ts";
import type { PhotoFailureCode } from "#shared/market/listings/photo-failure.ts";
import { canEdit } from "#shared/market/listings/stages.ts";
import { can } from "#shared/permissions.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { photoFailureRecord, photoMarkRecord, readUploadKey, type Upload } from "./photos.records.ts";
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
  const { listing, isDone } = await find(ctx, upload);
  if (listing && canEdit(listing) && !isDone) {
    const blob = await ctx.blobs.get(key);
    if (!blob) return;
    try {
      await refuseStranger(ctx, upload, listing);
      refuseFull(listing);
      await append(ctx, upload, await makePhoto(ctx, upload.photoId, blob.bytes));
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      ctx.log.info("photo_refused", { ...upload, code: error.code, bytes: blob.bytes.length });
      await tellFailure(ctx, upload, error.code);
    }
  }
  await ctx.blobs.remove(key);
}

/**
 * An upload is done once its photo was entered, though it may have been removed since; the two reads may fall either
 * side of that.
 */
async function find(ctx: Ctx, upload: Upload): Promise<{ listing: Listing | undefined; isDone: boolean }> {
  const [listing, mark] = await Promise.all([
    ctx.table.get(listingRecord, upload.listingId),
    ctx.table.get(photoMarkRecord, upload),
  ]);
  return {
    listing,
    isDone: mark !== undefined || (listing !== undefined && hasPhoto(listing, upload.photoId)),
  };
}

/** A form outlives its asker's membership by up to an hour. */
async function refuseStranger(ctx: Ctx, { personId }: Upload, listing: Listing): Promise<void> {
  const person = await ctx.table.get(personRecord, personId);
  if (!person || !can({ kind: "person", person }, listingPermissions.edit, { profileId: listing.profileId }))
    throw new PhotoRefused("photo_sender_left");
}

async function makePhoto(ctx: Ctx, photoId: string, bytes: Uint8Array): Promise<Photo> {
  if (bytes.length > maximumPhotoBytes) throw new PhotoRefused("photo_too_heavy");
  const { renditions, ...facts } = await renderPhoto(bytes);
  await Promise.all(
    renditions.map((it) =>
      putFirst(ctx, photoKey(photoId, it.width, it.format), it.bytes, {
        contentType: `image/${it.format}`,
        cacheControl,
      }),
    ),
  );
  return { id: photoId, alt: "", ...facts };
}

/** Leaves what is there: an earlier try of the same event wrote it, and its name may be kept somewhere for a year. */
async function putFirst(ctx: Ctx, key: string, bytes: Uint8Array, options: PutOptions): Promise<void> {
  try {
    await ctx.blobs.put(key, bytes, { ...options, ifMatch: null });
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

/** Enters the photo over whatever version of the listing stands, so that photos which arrive at once all get in. */
async function append(ctx: Ctx, upload: Upload, photo: Photo): Promise<void> {
  const { listingId, photoId } = upload;
  const at = ctx.now.toISOString();
  const mark = { listingId, photoId, version: 1, createdAt: at, updatedAt: at };
  await onFreshRead(async () => {
    const { listing, isDone } = await find(ctx, upload);
    if (!listing || !canEdit(listing) || isDone) return;
    refuseFull(listing);
    const { write } = replace(listingRecord, listing, { photos: [...listing.photos, photo] }, ctx.now);
    await ctx.table.transact([write, create(photoMarkRecord, mark, () => new Conflict("version_stale"))]);
  }, attempts);
}

function hasPhoto(listing: Listing, photoId: string): boolean {
  return listing.photos.some((it) => it.id === photoId);
}

function refuseFull(listing: Listing): void {
  if (listing.photos.length >= maximumPhotos) throw new PhotoRefused("photos_full");
}

async function tellFailure(ctx: Ctx, { listingId, photoId }: Upload, code: PhotoFailureCode): Promise<void> {
  const at = ctx.now.toISOString();
  const failure = { photoId, listingId, code, version: 1, createdAt: at, updatedAt: at };
  await ctx.table.transact([put(photoFailureRecord, failure)]);
}
