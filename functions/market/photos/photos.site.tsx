import { changePhotos } from "#functions/market/listings/listing-photos.service.ts";
import { getListingToEdit } from "#functions/market/listings/listings.service.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { FormState } from "#web/form-state.ts";
import { flatten, textAt } from "#web/form-state.ts";
import { PhotosPage } from "#web/pages/market/listings/photos-page.tsx";
import { photoDesk } from "./photos.service.ts";

const path = "/listings/:listingId/photos";

/** A listing's photos on a page of their own, and the form of their order and alt texts. */
export const photosSite = [
  page(path, getListingToEdit, (call) => draw(call, photoForm)),

  form(path, changePhotos, {
    done: ({ id }) => `/listings/${id}/edit#photos`,
    again: (form, call) => draw(call, (listing) => byPhoto(listing, form)),
  }),
];

async function draw({ c, ctx, at }: SiteCall<typeof path>, formOf: (listing: Listing) => FormState) {
  const listing = await getListingToEdit(ctx, at);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"));
  return <PhotosPage listing={listing} form={formOf(listing)} {...desk} />;
}

/** The form of a listing's photos as they stand. */
export function photoForm(listing: Listing): FormState {
  return blankForm(flatten({ photos: listing.photos.map(({ id, alt }) => ({ id, alt })) }));
}

/** What was typed, put to the photos as they stand now: the form's own order may be an older one. */
function byPhoto(listing: Listing, form: FormState): FormState {
  const typed = new Map<string, string>();
  for (let at = 0; textAt(form, `photos.${at}.id`) !== ""; at++)
    typed.set(textAt(form, `photos.${at}.id`), textAt(form, `photos.${at}.alt`));
  const photos = listing.photos.map(({ id, alt }) => ({ id, alt: typed.get(id) ?? alt }));
  return { ...form, values: flatten({ photos }) };
}
