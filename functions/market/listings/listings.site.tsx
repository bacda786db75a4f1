import type { Context, Hono } from "hono";
import { photoDesk } from "#functions/market/photos/photos.service.ts";
import { photoForm } from "#functions/market/photos/photos.site.tsx";
import { getProfile, profileFor } from "#functions/market/profiles/profiles.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { listingPermissions } from "#shared/market/listings/listing.permissions.ts";
import { type Listing, ListingStage } from "#shared/market/listings/listing.ts";
import type { FormState } from "#web/form-state.ts";
import { EditListingPage } from "#web/pages/market/listings/edit-listing-page.tsx";
import { ListingPage } from "#web/pages/market/listings/listing-page.tsx";
import { NewListingPage } from "#web/pages/market/listings/new-listing-page.tsx";
import { OwnListingsPage } from "#web/pages/market/listings/own-listings-page.tsx";
import { readListingForm, tidyListingForm, valuesOf } from "./listing-form.ts";
import { listListings } from "./listing-lists.service.ts";
import { pauseListing, publishListing, withdrawListing } from "./listing-moves.service.ts";
import {
  createListing,
  duplicateListing,
  getListing,
  getListingToEdit,
  updateListing,
} from "./listings.service.ts";

const pageSize = 50;

/** The public page of a listing, and the pages on which its business writes and publishes it. */
export function listingsSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/listings/:listingId", async (c) => {
    const ctx = c.get("ctx");
    const listing = await getListing(ctx, c.req.param("listingId"));
    const profile = await getProfile(ctx, { profileId: listing.profileId });
    const catalog = c.req.query("catalog") ?? "";
    const catalogId = isIdOf(catalogIds, catalog) ? catalog : undefined;
    return html(c, <ListingPage listing={listing} profile={profile} catalogId={catalogId} />);
  });

  app.get("/business/:profileId/listings", async (c) => {
    const ctx = c.get("ctx");
    const profile = await profileFor(ctx, c.req.param("profileId"), listingPermissions.create);
    const stage = ListingStage.safeParse(c.req.query("stage")).data;
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listListings(ctx, profile.id, stage, page);
    const view = { profile, listings: items, stage, ...cursors };
    return html(c, <OwnListingsPage {...view} />);
  });

  app.get("/business/:profileId/listings/new", async (c) => {
    const profile = await profileFor(c.get("ctx"), c.req.param("profileId"), listingPermissions.create);
    const form = blankForm({ offerKind: "goods", originCountry: "ID" });
    return html(c, <NewListingPage profile={profile} form={form} />);
  });

  app.post("/business/:profileId/listings/new", async (c) => {
    const profile = await profileFor(c.get("ctx"), c.req.param("profileId"), listingPermissions.create);
    return submit(c, {
      async act(values, ctx) {
        const listing = await createListing(ctx, profile.id, readListingForm(values));
        return editPath(ctx, listing);
      },
      again: (form) => <NewListingPage profile={profile} form={tidied(form)} />,
    });
  });

  app.get("/listings/:listingId/edit", async (c) => {
    const listing = await getListingToEdit(c.get("ctx"), c.req.param("listingId"));
    return html(c, await editPage(c, listing, blankForm(valuesOf(listing))));
  });

  app.post("/listings/:listingId/edit", async (c) => {
    const listing = await getListingToEdit(c.get("ctx"), c.req.param("listingId"));
    return submit(c, {
      async act({ version, ...values }, ctx) {
        await updateListing(ctx, listing.id, readListingForm(values), Number(version));
        return editPath(ctx, listing);
      },
      again: (form) => editPage(c, listing, tidied(form)),
    });
  });

  const moves = { publish: publishListing, pause: pauseListing, withdraw: withdrawListing };
  for (const [name, act] of Object.entries(moves))
    app.post(`/listings/:listingId/${name}`, async (c) => {
      const listing = await getListingToEdit(c.get("ctx"), c.req.param("listingId"));
      return submit(c, {
        async act(_values, ctx) {
          const moved = await act(ctx, listing.id);
          return moved.stage === "published" ? `/${ctx.locale}/listings/${listing.id}` : editPath(ctx, moved);
        },
        again: (form) => editPage(c, listing, { ...form, values: valuesOf(listing) }),
      });
    });

  app.post("/listings/:listingId/duplicate", async (c) => {
    const listing = await getListingToEdit(c.get("ctx"), c.req.param("listingId"));
    return submit(c, {
      act: async (_values, ctx) => editPath(ctx, await duplicateListing(ctx, listing.id)),
      again: (form) => editPage(c, listing, { ...form, values: valuesOf(listing) }),
    });
  });

  return app;
}

async function editPage(c: Context<SiteEnv>, listing: Listing, form: FormState) {
  const desk = await photoDesk(c.get("ctx"), listing, c.req.queries("uploaded"));
  const photos = { form: photoForm(listing), ...desk };
  const isSaved = c.req.query("saved") !== undefined;
  return <EditListingPage listing={listing} form={form} photos={photos} isSaved={isSaved} />;
}

function editPath({ locale }: Ctx, { id }: Listing): string {
  return `/${locale}/listings/${id}/edit?saved=1`;
}

function tidied(form: FormState): FormState {
  return { ...form, values: tidyListingForm(form.values) };
}
