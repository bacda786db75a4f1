import { aListing } from "#functions/market/listings/listings.service.ts";
import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotoBytes, maximumPhotos } from "#shared/market/listings/photo.ts";
import type { PhotoDesk, PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";
import { refusalOf } from "#shared/process.ts";
import { photoFailuresOf, uploadKey } from "./photos.records.ts";

/**
 * A form for one more photo of the listing; the store answers a script. The listing changes when the photo is there.
 * @throws RuleBroken `photos_full`; Conflict `listing_stage_conflict` for a withdrawn listing.
 */
export const makeUploadForm = verb({
  permission: listingPermissions.edit,
  of: aListing,
  rule({ person, thing }) {
    const refusal = refusalOf(listingProcess.steps.edit, thing, person);
    if (refusal) throw refusal;
    requireVerifiedMailToShow(person, thing);
    if (thing.photos.length >= maximumPhotos) throw new RuleBroken("photos_full");
  },
  write: async ({ ctx, thing }) => ({ answer: await formFor(ctx, thing) }),
});

/** `path` is where the browser is sent once the photo has arrived, of the photo's id. */
async function formFor(
  ctx: Ctx,
  listing: Listing,
  path?: (photoId: string) => string,
): Promise<PhotoUploadForm> {
  const photoId = newId(photoIds, ctx.now);
  const key = uploadKey({ listingId: listing.id, personId: signedIn(ctx).id, photoId });
  const form = await uploadFormFor(ctx, { key, maximumBytes: maximumPhotoBytes }, path?.(photoId));
  return { ...form, photoId };
}

/** For a listing that its reader may edit: one query. `uploaded` are the ids that the address names; `page` is where a
 * browser comes back to. */
export async function photoDesk(
  ctx: Ctx,
  listing: Listing,
  uploaded: readonly string[] = [],
  page = `/listings/${listing.id}/edit`,
): Promise<PhotoDesk> {
  const failures = await photoFailuresOf(ctx.table, listing.id);
  const known = new Set([
    ...listing.photos.map((photo) => photo.id),
    ...failures.map((failure) => failure.photoId),
  ]);
  const pending = [...new Set(uploaded)]
    .filter((id) => isIdOf(photoIds, id) && !known.has(id))
    .slice(0, maximumPhotos);
  const hasRoom = !refusalOf(listingProcess.steps.edit, listing) && listing.photos.length < maximumPhotos;
  const mayShow = listing.stage !== "published" || signedIn(ctx).emailVerified;
  const path = (photoId: string) => `/${ctx.locale}${page}?uploaded=${photoId}#photos`;
  return {
    ...(hasRoom && mayShow ? { upload: await formFor(ctx, listing, path) } : {}),
    pending,
    failures,
  };
}

/** The listing's photos and failures, for whoever waits for one. */
export const getPhotoProgress = read({
  permission: listingPermissions.edit,
  of: aListing,
  find: async ({ ctx, thing }) => ({
    listing: thing,
    failures: await photoFailuresOf(ctx.table, thing.id),
  }),
});
