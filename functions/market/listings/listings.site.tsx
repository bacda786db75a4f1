import { page } from "#functions/platform/http/site-route.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { ListingPage } from "#web/pages/market/listings/listing-page.tsx";
import { exporterOf, getListing } from "./listings.service.ts";

/** The public page of a listing. */
export const listingsSite = [
  page("/listings/:listingId", getListing, async ({ c, ctx, at }) => {
    const listing = await getListing(ctx, at);
    const profile = await exporterOf(ctx, listing);
    const catalog = c.req.query("catalog") ?? "";
    const catalogId = isIdOf(catalogIds, catalog) ? catalog : undefined;
    return <ListingPage listing={listing} profile={profile} catalogId={catalogId} />;
  }),
];
