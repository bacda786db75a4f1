import { addPhoto, listingOf } from "#functions/market/listings/listings.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import type { PutOptions } from "#functions/platform/blobs/blobs.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, set } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotoBytes, maximumPhotos, type Photo, photoKey } from "#shared/market/listings/photo.ts";
import type { PhotoFailureCode } from "#shared/market/listings/photo-failure.ts";
import { can } from "#shared/permissions.ts";
import { refusalOf } from "#shared/process.ts";
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
    listingOf(ctx.table, upload.listingId),
    ctx.table.get(photoMarkRecord, upload),
  ]);
  return {
    listing,
    isDone: mark !== undefined || (listing !== undefined && hasPhoto(listing, upload.photoId)),
  };
}

/** A form outlives its asker's membership by up to an hour. */
async function refuseStranger(ctx: Ctx, { personId }: Upload, listing: Listing): Promise<void> {
  const person = await personOf(ctx.table, personId);
  const subject = listingProcess.subject(listing);
  if (!person || !can({ kind: "person", person }, listingPermissions.edit, subject))
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
  const mark = add(photoMarkRecord, { listingId, photoId }, () => new Conflict("version_stale"));
  await afresh(async () => {
    const { listing, isDone } = await find(ctx, upload);
    if (!listing || !canEdit(listing) || isDone) return;
    refuseFull(listing);
    await commit(ctx, [addPhoto(listing, photo), mark]);
  }, attempts);
}

function canEdit(listing: Listing): boolean {
  return refusalOf(listingProcess.steps.edit, listing) === undefined;
}

function hasPhoto(listing: Listing, photoId: string): boolean {
  return listing.photos.some((it) => it.id === photoId);
}

function refuseFull(listing: Listing): void {
  if (listing.photos.length >= maximumPhotos) throw new PhotoRefused("photos_full");
}

async function tellFailure(ctx: Ctx, { listingId, photoId }: Upload, code: PhotoFailureCode): Promise<void> {
  await commit(ctx, [set(photoFailureRecord, { photoId, listingId, code })]);
}
