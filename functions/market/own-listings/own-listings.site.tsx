import { listOwnListings } from "#functions/market/listings/listing-lists.service.ts";
import {
  createListing,
  duplicateListing,
  getListingBusiness,
  getListingToEdit,
  pauseListing,
  publishListing,
  updateListing,
  withdrawListing,
} from "#functions/market/listings/listings.service.ts";
import { photoForm } from "#functions/market/photos/photo-form.ts";
import { photoDesk } from "#functions/market/photos/photos.service.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { type Listing, ListingStage } from "#shared/market/listings/listing.ts";
import type { FormState } from "#web/form-state.ts";
import { EditListingPage } from "#web/pages/market/listings/edit-listing-page.tsx";
import { NewListingPage } from "#web/pages/market/listings/new-listing-page.tsx";
import { OwnListingsPage } from "#web/pages/market/listings/own-listings-page.tsx";
import { readListingForm, tidyListingForm, valuesOf } from "./listing-form.ts";

const pageSize = 50;
const own = "/business/:profileId/listings";
const one = "/listings/:listingId";
type Call = SiteCall<typeof one>;

/** The pages on which a business writes its listings, and takes them through their life. */
export const ownListingsSite = [
  page(own, listOwnListings, async ({ c, ctx, at }) => {
    const stage = ListingStage.safeParse(c.req.query("stage")).data;
    const input = { limit: pageSize, cursor: cursorOf(c), stage };
    const { profile, listings } = await listOwnListings(ctx, at, input);
    const { items, ...cursors } = listings;
    return <OwnListingsPage profile={profile} listings={items} stage={stage} {...cursors} />;
  }),

  page(`${own}/new`, getListingBusiness, async ({ ctx, at }) => {
    const form = blankForm({ offerKind: "goods", originCountry: "ID" });
    return <NewListingPage profile={await getListingBusiness(ctx, at)} form={form} />;
  }),

  form(`${own}/new`, createListing, {
    read: (values, { ctx }) => readListingForm(values, ctx.locale),
    done: editPath,
    again: async (form, { ctx, at }) => (
      <NewListingPage profile={await getListingBusiness(ctx, at)} form={tidied(form)} />
    ),
  }),

  page(`${one}/edit`, getListingToEdit, (call) =>
    editPage(call, (listing) => blankForm(valuesOf(listing, call.ctx.locale))),
  ),

  form(`${one}/edit`, updateListing, {
    read: (values, { ctx }) => readListingForm(values, ctx.locale),
    done: editPath,
    again: (form, call) => editPage(call, () => tidied(form)),
  }),

  ...[publishListing, pauseListing, withdrawListing].map((verb) =>
    form(`${one}/${verb.step}`, verb, {
      done: (moved) => (moved.stage === "published" ? `/listings/${moved.id}` : editPath(moved)),
      again: asItStands,
    }),
  ),

  form(`${one}/duplicate`, duplicateListing, { done: editPath, again: asItStands }),
];

async function editPage({ c, ctx, at }: Call, formOf: (listing: Listing) => FormState) {
  const listing = await getListingToEdit(ctx, at);
  const desk = await photoDesk(ctx, listing, c.req.queries("uploaded"));
  const photos = { form: photoForm(listing), ...desk };
  const isSaved = c.req.query("saved") !== undefined;
  return <EditListingPage listing={listing} form={formOf(listing)} photos={photos} isSaved={isSaved} />;
}

/** A button's fault stands at the fields as they are. */
function asItStands(form: FormState, call: Call) {
  return editPage(call, (listing) => ({ ...form, values: valuesOf(listing, call.ctx.locale) }));
}

function editPath({ id }: Listing): string {
  return `/listings/${id}/edit?saved=1`;
}

function tidied(form: FormState): FormState {
  return { ...form, values: tidyListingForm(form.values) };
}
