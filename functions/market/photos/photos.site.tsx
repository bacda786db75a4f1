import type { Context, Hono } from "hono";
import { getListingToEdit } from "#functions/market/listings/listings.service.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { parseInput } from "#shared/issues.ts";
import { PhotoForm, readPhotoStep } from "#shared/market/listings/arrange-photos.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { FormState } from "#web/form-state.ts";
import { flatten, textAt } from "#web/form-state.ts";
import { PhotosPage } from "#web/pages/market/listings/photos-page.tsx";
import { changePhotos, photoDesk } from "./photos.service.ts";

/** A listing's photos on a page of their own, and the form of their order and alt texts. */
export function photosSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/listings/:listingId/photos", async (c) => {
    const listing = await getListingToEdit(c.get("ctx"), c.req.param("listingId"));
    return html(c, await photosPage(c, listing, photoForm(listing)));
  });

  app.post("/listings/:listingId/photos", async (c) => {
    const listing = await getListingToEdit(c.get("ctx"), c.req.param("listingId"));
    return submit(c, {
      async act({ act, ...values }, ctx) {
        const { photos } = parseInput(PhotoForm, nest(values));
        await changePhotos(ctx, listing.id, photos, readPhotoStep(String(act ?? "save")));
        return `/${ctx.locale}/listings/${listing.id}/edit#photos`;
      },
      again: (form) => photosPage(c, listing, byPhoto(listing, form)),
    });
  });

  return app;
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

async function photosPage(c: Context<SiteEnv>, listing: Listing, form: FormState) {
  const desk = await photoDesk(c.get("ctx"), listing, c.req.queries("uploaded"));
  return <PhotosPage listing={listing} form={form} {...desk} />;
}
