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

/** The list, saying that it has what was to be saved. */
const savedPath = "/saved?saved=1";

/** The reader's saved listings, saving one, and up to four beside each other. */
export const savedListingsSite = [
  page("/saved", listSavedListings, ({ c, ctx }) => {
    return listPage(ctx, blankForm(), c.req.query("saved") !== undefined);
  }),

  page("/saved/new", saveListing, async ({ c, ctx }) => {
    const listingId = c.req.query("listing") ?? "";
    const saved = await listSavedListings(ctx, {});
    if (saved.some((it) => it.listingId === listingId)) return c.redirect(`/${ctx.locale}${savedPath}`, 303);
    return savePage(ctx, listingId, blankForm());
  }),

  form("/saved/new", saveListing, {
    done: () => savedPath,
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

async function listPage(ctx: Ctx, state: FormState, isNew = false) {
  return <SavedListingsPage saved={await listSavedListings(ctx, {})} isNew={isNew} form={state} />;
}

async function savePage(ctx: Ctx, listingId: string, state: FormState) {
  signedIn(ctx);
  return <SaveListingPage listing={await getListing(ctx, { listingId })} form={state} />;
}
