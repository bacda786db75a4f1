import { changePhotos } from "#functions/market/listings/listing-photos.service.ts";
import { getListingToEdit } from "#functions/market/listings/listings.service.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { FormState } from "#web/form-state.ts";
import { PhotosPage } from "#web/pages/market/listings/photos-page.tsx";
import { photoForm, photoFormAgain } from "./photo-form.ts";
import { photoDesk } from "./photos.service.ts";

const path = "/listings/:listingId/photos";

/** A listing's photos on a page of their own, and the form of their order and alt texts. */
export const photosSite = [
  page(path, getListingToEdit, (call) => draw(call, photoForm)),

  form(path, changePhotos, {
    done: ({ id }) => `/listings/${id}/edit#photos`,
    again: (form, call) => draw(call, (listing) => photoFormAgain(listing, form)),
  }),
];

async function draw({ c, ctx, at }: SiteCall<typeof path>, formOf: (listing: Listing) => FormState) {
  const listing = await getListingToEdit(ctx, at);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"));
  return <PhotosPage listing={listing} form={formOf(listing)} {...desk} />;
}
