import { addPhoto, listingOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, set } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotos } from "#shared/market/listings/photo.ts";
import { type PhotoFailureCode, photoFailureCodes } from "#shared/market/listings/photo-failure.ts";
import { can } from "#shared/permissions.ts";
import { refusalOf } from "#shared/process.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { photoFailureRecord, photoMarkRecord, readUploadKey, type Upload } from "./photos.records.ts";
import { renderPhoto } from "./render-photo.ts";
import { type PhotoTarget, takeUpload } from "./take-upload.ts";

/** Makes an upload into a photo of its listing and takes the upload away. */
export async function processUpload(ctx: Ctx, key: string): Promise<void> {
  const upload = readUploadKey(key);
  if (!upload) return ctx.log.warn("upload_unknown", { key: key.slice(0, 200) });
  await takeUpload(ctx, key, listingTarget(ctx, upload));
}

function listingTarget(ctx: Ctx, upload: Upload): PhotoTarget<Listing, PhotoFailureCode> {
  const { listingId, photoId } = upload;
  return {
    upload: { ...upload },
    find: () => find(ctx, upload),
    isOpen: (listing) => refusalOf(listingProcess.steps.edit, listing) === undefined,
    mayChange: (actor, listing) => can(actor, listingPermissions.edit, listingProcess.subject(listing)),
    refuse(listing) {
      if (listing.photos.length >= maximumPhotos) throw new PhotoRefused("photos_full");
    },
    render: renderPhoto,
    isPublic: ({ stage }) => stage === "published",
    has: hasPhoto,
    enter: (listing, photo) => [
      addPhoto(listing, photo),
      add(photoMarkRecord, { listingId, photoId }, () => new Conflict("version_stale")),
    ],
    codes: photoFailureCodes,
    fail: (code) => set(photoFailureRecord, { photoId, listingId, code }),
  };
}

/**
 * An upload is done once its photo was entered, though it may have been removed since; the two reads may fall either
 * side of that.
 */
async function find(ctx: Ctx, upload: Upload): Promise<{ thing: Listing | undefined; isDone: boolean }> {
  const [listing, mark] = await Promise.all([
    listingOf(ctx.table, upload.listingId),
    ctx.table.get(photoMarkRecord, upload),
  ]);
  const isDone = mark !== undefined || (listing !== undefined && hasPhoto(listing, upload.photoId));
  return { thing: listing, isDone };
}

function hasPhoto(listing: Listing, photoId: string): boolean {
  return listing.photos.some((it) => it.id === photoId);
}
