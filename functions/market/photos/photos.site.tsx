import { changePhotos } from "#functions/market/listings/listing-photos.service.ts";
import { getListing, getListingToEdit } from "#functions/market/listings/listings.service.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { NotFound } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { renditionOf } from "#shared/market/listings/photo.ts";
import type { FormState } from "#web/form-state.ts";
import { PhotosPage } from "#web/pages/market/listings/photos-page.tsx";
import { photoForm, photoFormAgain } from "./photo-form.ts";
import { findRendition } from "./photo-store.ts";
import { photoDesk } from "./photos.service.ts";

const path = "/listings/:listingId/photos";
/** A rendition's name never changes what it shows; only its own reader's browser may keep it. */
const cacheControl = "private, max-age=86400, immutable";

/** A listing's photos on a page of their own, and the form of their order and alt texts. */
export const photosSite = [
  page(path, getListingToEdit, (call) => draw(call, photoForm)),

  form(path, changePhotos, {
    done: ({ id }) => `/listings/${id}/edit#photos`,
    again: (form, call) => draw(call, (listing) => photoFormAgain(listing, form)),
  }),

  /** Whoever may see the listing sees its photos, published or not. */
  page(`${path}/:photoId/:file`, getListing, async ({ c, ctx, at }) => {
    const { photos } = await getListing(ctx, at);
    const rendition = renditionOf(photos, at.photoId, at.file);
    const found = rendition && (await findRendition(ctx.blobs, at.photoId, rendition));
    if (!found) throw new NotFound();
    return c.body(new Uint8Array(found.bytes), 200, {
      "Content-Type": found.contentType,
      "Cache-Control": cacheControl,
    });
  }),
];

async function draw({ c, ctx, at }: SiteCall<typeof path>, formOf: (listing: Listing) => FormState) {
  const listing = await getListingToEdit(ctx, at);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"));
  return <PhotosPage listing={listing} form={formOf(listing)} {...desk} />;
}
