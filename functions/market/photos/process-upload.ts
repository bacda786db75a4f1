import { addPhoto, listingOf } from "#functions/market/listings/listings.offers.ts";
import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, set } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotoBytes, maximumPhotos, type Photo } from "#shared/market/listings/photo.ts";
import type { PhotoFailureCode } from "#shared/market/listings/photo-failure.ts";
import { can } from "#shared/permissions.ts";
import { refusalOf } from "#shared/process.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { dropPhoto, keepPhoto, showPhoto } from "./photo-store.ts";
import { photoFailureRecord, photoMarkRecord, readUploadKey, type Upload } from "./photos.records.ts";
import { renderPhoto } from "./render-photo.ts";

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
      const photo = await makePhoto(ctx, upload.photoId, blob.bytes);
      // The page of a published listing shows it at once, so it is there before.
      if (listing.stage === "published") await showPhoto(ctx.blobs, photo.id);
      await append(ctx, upload, photo);
      await dropUnlessEntered(ctx, upload);
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      ctx.log.info("photo_refused", { ...upload, code: error.code, bytes: blob.bytes.length });
      await tellFailure(ctx, upload, error.code);
      await dropPhoto(ctx.blobs, upload.photoId);
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
  const { renditions, share, ...facts } = await renderPhoto(bytes);
  await keepPhoto(ctx.blobs, photoId, { renditions, share });
  return { id: photoId, alt: "", ...facts };
}

/** Its listing may have gone meanwhile, or an equal event entered it and its members took it off again. */
async function dropUnlessEntered(ctx: Ctx, { listingId, photoId }: Upload): Promise<void> {
  const listing = await listingOf(ctx.table, listingId);
  if (!listing || !hasPhoto(listing, photoId)) await dropPhoto(ctx.blobs, photoId);
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
