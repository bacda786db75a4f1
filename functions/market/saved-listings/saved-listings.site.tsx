import { getListing } from "#functions/market/listings/listings.service.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page } from "#functions/platform/http/site-route.ts";
import { Currency } from "#shared/terms/currencies.ts";
import type { FormState } from "#web/form-state.ts";
import { ComparePage } from "#web/pages/market/saved-listings/compare-page.tsx";
import { SavedListingsPage, SaveListingPage } from "#web/pages/market/saved-listings/saved-listings-page.tsx";
import {
  compareListings,
  listSavedListings,
  removeSavedListing,
  saveListing,
} from "./saved-listings.service.ts";

/** The reader's saved listings, saving one, and up to four beside each other. */
export const savedListingsSite = [
  page("/saved", listSavedListings, ({ ctx }) => listPage(ctx, blankForm())),

  page("/saved/new", saveListing, ({ c, ctx }) => savePage(ctx, c.req.query("listing") ?? "", blankForm())),

  form("/saved/new", saveListing, {
    done: () => "/saved",
    again: (state, { ctx }) => savePage(ctx, String(state.values.listingId), state),
  }),

  form("/saved/:listingId/remove", removeSavedListing, {
    done: () => "/saved",
    again: (state, { ctx }) => listPage(ctx, state),
  }),

  page("/compare", compareListings, async ({ c, ctx, at }) => {
    const currency = Currency.safeParse(c.req.query("currency")).data ?? c.get("money").currency;
    const listings = await compareListings(ctx, at, { ids: c.req.queries("ids") ?? [], currency });
    return <ComparePage listings={listings} currency={currency} />;
  }),
];

async function listPage(ctx: Ctx, state: FormState) {
  return <SavedListingsPage saved={await listSavedListings(ctx, {})} form={state} />;
}

async function savePage(ctx: Ctx, listingId: string, state: FormState) {
  signedIn(ctx);
  return <SaveListingPage listing={await getListing(ctx, { listingId })} form={state} />;
}
