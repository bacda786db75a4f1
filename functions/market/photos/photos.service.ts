import { arrangePhotos } from "#functions/market/listings/listing-photos.service.ts";
import { getListingToEdit } from "#functions/market/listings/listings.service.ts";
import type { UploadForm } from "#functions/platform/blobs/blobs.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import { arrangedBy, type PhotoStep } from "#shared/market/listings/arrange-photos.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { type ArrangedPhoto, maximumPhotoBytes, maximumPhotos } from "#shared/market/listings/photo.ts";
import type { PhotoFailure } from "#shared/market/listings/photo-failure.ts";
import { canEdit } from "#shared/market/listings/stages.ts";
import { photoFailuresOf, uploadKey } from "./photos.records.ts";

const formSeconds = 3600;

/** A form that takes one photo, straight to the blob store. */
export interface UploadOffer extends UploadForm {
  photoId: string;
  maximumBytes: number;
  expiresAt: string;
}

/**
 * A form for one more photo of the listing. `path` is where the browser is sent once it has arrived, of the photo's
 * id; without it the store answers a script.
 * @throws RuleBroken `photos_full`; Conflict `listing_stage_conflict` for a withdrawn listing.
 */
export async function offerUpload(
  ctx: Ctx,
  listingId: string,
  path?: (photoId: string) => string,
): Promise<UploadOffer> {
  const listing = await getListingToEdit(ctx, listingId);
  if (!canEdit(listing)) throw new Conflict("listing_stage_conflict");
  if (listing.photos.length >= maximumPhotos) throw new RuleBroken("photos_full");
  return makeOffer(ctx, listing, path);
}

async function makeOffer(
  ctx: Ctx,
  listing: Listing,
  path?: (photoId: string) => string,
): Promise<UploadOffer> {
  const photoId = newId(photoIds, ctx.now);
  const expiresAt = new Date(ctx.now.getTime() + formSeconds * 1000).toISOString();
  const form = await ctx.blobs.uploadForm({
    key: uploadKey({ listingId: listing.id, personId: signedIn(ctx).id, photoId }),
    maximumBytes: maximumPhotoBytes,
    expiresAt,
    ...(path ? { redirectTo: `${ctx.config.siteUrl}${path(photoId)}` } : {}),
  });
  return { ...form, photoId, maximumBytes: maximumPhotoBytes, expiresAt };
}

/** What a listing's photo section shows beside its photos. */
export interface PhotoDesk {
  /** Absent while there is no room for another photo. */
  upload?: UploadOffer;
  /** Uploads that were sent but are neither photos nor failures yet. */
  pending: string[];
  failures: PhotoFailure[];
}

/** For a listing that its reader may edit: one query. `uploaded` are the ids that the address names. */
export async function photoDesk(
  ctx: Ctx,
  listing: Listing,
  uploaded: readonly string[] = [],
): Promise<PhotoDesk> {
  const failures = await photoFailuresOf(ctx.table, listing.id);
  const known = new Set([
    ...listing.photos.map((photo) => photo.id),
    ...failures.map((failure) => failure.photoId),
  ]);
  const pending = [...new Set(uploaded)]
    .filter((id) => isIdOf(photoIds, id) && !known.has(id))
    .slice(0, maximumPhotos);
  const hasRoom = canEdit(listing) && listing.photos.length < maximumPhotos;
  const path = (photoId: string) => `/${ctx.locale}/listings/${listing.id}/edit?uploaded=${photoId}#photos`;
  return { ...(hasRoom ? { upload: await makeOffer(ctx, listing, path) } : {}), pending, failures };
}

/** The listing's photos and failures, for whoever waits for one. */
export async function photoProgress(
  ctx: Ctx,
  listingId: string,
): Promise<{ listing: Listing; failures: PhotoFailure[] }> {
  const listing = await getListingToEdit(ctx, listingId);
  return { listing, failures: await photoFailuresOf(ctx.table, listing.id) };
}

/**
 * Takes the order and alt texts of a form, then does its step. Photos that arrived since the form was drawn stay, at the
 * end; a repeat of the same form comes to the same.
 */
export async function changePhotos(
  ctx: Ctx,
  listingId: string,
  form: readonly ArrangedPhoto[],
  step: PhotoStep,
): Promise<Listing> {
  // Whoever sends it again has it done again, to the same end: its mark would name a version that is gone by then.
  const { once: _once, ...unmarked } = ctx;
  return onFreshRead(async () => {
    const listing = await getListingToEdit(ctx, listingId);
    const arranged = arrangedBy(listing.photos, form, step);
    return arrangePhotos(unmarked, listing.id, arranged, listing.version);
  });
}
