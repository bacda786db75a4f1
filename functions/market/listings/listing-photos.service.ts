import { verb } from "#functions/platform/verbs/verb.ts";
import { arrangedBy, inOrder, PhotoForm } from "#shared/market/listings/arrange-photos.ts";
import { refuseIncomplete } from "#shared/market/listings/checklist.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { type ArrangedPhoto, ArrangePhotos } from "#shared/market/listings/photo.ts";
import { requireVerifiedMailToShow } from "#shared/people/people/verified-mail.ts";
import { aListing } from "./listings.service.ts";

/**
 * Puts the listing's photos into the given order, with the given alt texts; one that is not named is taken off.
 * @throws ValidationFailed `photo_unknown` or `photo_repeated`; RuleBroken `listing_incomplete` where a published listing
 * would be left without any.
 */
export const arrangePhotos = verb({
  permission: listingPermissions.edit,
  of: aListing,
  input: ArrangePhotos,
  version: "required",
  step: listingProcess.steps.edit,
  rule: ({ person, thing }) => requireVerifiedMailToShow(person, thing),
  write: ({ thing, input }) => arranged(thing, input.photos),
});

/**
 * Takes the order and alt texts of a form, then does what its button says, to whatever stands: photos that arrived since
 * the form was drawn stay, at the end.
 * @throws RuleBroken `listing_incomplete`
 */
export const changePhotos = verb({
  permission: listingPermissions.edit,
  of: aListing,
  input: PhotoForm,
  step: listingProcess.steps.edit,
  rule: ({ person, thing }) => requireVerifiedMailToShow(person, thing),
  write: ({ thing, input }) => arranged(thing, arrangedBy(thing.photos, input)),
});

function arranged(listing: Listing, order: readonly ArrangedPhoto[]) {
  const photos = inOrder(listing.photos, order);
  if (listing.stage === "published") refuseIncomplete({ ...listing, photos });
  return { changes: { photos } };
}
