import { makersOf } from "#functions/market/profiles/profiles.offers.ts";
import { seenPicture } from "#functions/platform/http/seen-picture.ts";
import { html } from "#functions/platform/http/site.ts";
import { page, type SiteCall, sharedPage } from "#functions/platform/http/site-route.ts";
import { AppError, NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { AwayListingPage } from "#web/pages/market/listings/away-listing-page.tsx";
import { ListingPage } from "#web/pages/market/listings/listing-page.tsx";
import { getAwayListing } from "./away-listing.service.ts";
import { countListingView, seenListingMark } from "./listing-views.service.ts";
import { listingsOfMaker } from "./listings.records.ts";
import { getListing } from "./listings.service.ts";

const mostRelated = 4;

type Call = SiteCall<"/listings/:listingId">;

/** The public page of a listing; of one that is paused or withdrawn, a page that says so and offers others. */
export const listingsSite = [
  sharedPage("/listings/:listingId", getListing, async (call) => {
    try {
      return await drawListing(call);
    } catch (error) {
      const isAway =
        error instanceof AppError && ["listing_paused", "listing_withdrawn"].includes(error.code);
      if (!isAway) throw error;
      return html(call.c, <AwayListingPage {...(await getAwayListing(call.ctx, call.at))} />, error.status);
    }
  }),

  // As of a catalog: the page stays cacheable and reads alone, and this picture counts the view.
  page("/listings/:listingId/seen.gif", countListingView, async ({ c, ctx, at }) => {
    await countListingView(ctx, at, { mark: c.req.query("mark") ?? "" });
    return seenPicture(c);
  }),
];

async function drawListing({ c, ctx, at }: Call) {
  const listing = await getListing(ctx, at);
  const [[maker], others] = await Promise.all([
    makersOf(ctx.table, [listing.profileId]),
    listingsOfMaker(ctx.table, listing.profileId, { limit: mostRelated + 1 }),
  ]);
  if (!maker) throw new NotFound();
  const related = others.items.filter(({ id }) => id !== listing.id).slice(0, mostRelated);
  const catalog = c.req.query("catalog") ?? "";
  const catalogId = isIdOf(catalogIds, catalog) ? catalog : undefined;
  const seen = `/${ctx.locale}/listings/${listing.id}/seen.gif?mark=${seenListingMark(ctx, listing.id)}`;
  return <ListingPage {...{ listing, maker, related, catalogId, seen }} />;
}
