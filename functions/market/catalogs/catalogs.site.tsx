import { summariesOf } from "#functions/market/listings/listings.offers.ts";
import { seenPicture } from "#functions/platform/http/seen-picture.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { page, sharedPage } from "#functions/platform/http/site-route.ts";
import { coverIdsOf } from "#shared/market/catalogs/catalog-summary.ts";
import { CatalogPage, CatalogsPage } from "#web/pages/market/catalogs/catalog-pages.tsx";
import { FeaturedPage } from "#web/pages/market/catalogs/featured-page.tsx";
import { getCatalogBySlug, listPublishedCatalogs } from "./catalogs.service.ts";
import { shownEntries } from "./entries.service.ts";
import { listFeatures } from "./features.service.ts";
import { countView, seenMark } from "./views.service.ts";

const pageSize = 24;

/** Catalogs as the public reads them, and where a business is featured. */
export const catalogsSite = [
  sharedPage("/catalogs", listPublishedCatalogs, async ({ c, ctx, at }) => {
    const list = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listPublishedCatalogs(ctx, at, list);
    const covers = await summariesOf(ctx.table, coverIdsOf(items));
    return <CatalogsPage catalogs={items} covers={covers} {...cursors} />;
  }),

  sharedPage("/catalogs/:slug", getCatalogBySlug, async ({ ctx, at }) => {
    const catalog = await getCatalogBySlug(ctx, at);
    const entries = await shownEntries(ctx, catalog);
    const seen = `/${ctx.locale}/catalogs/${catalog.id}/seen.gif?mark=${seenMark(ctx, catalog.id)}`;
    return <CatalogPage catalog={catalog} entries={entries} seen={seen} />;
  }),

  // The page itself stays cacheable and reads alone: this picture, asked for by it, counts the view.
  page("/catalogs/:catalogId/seen.gif", countView, async ({ c, ctx, at }) => {
    await countView(ctx, at, { mark: c.req.query("mark") ?? "" });
    return seenPicture(c);
  }),

  page("/business/:profileId/featured", listFeatures, async ({ ctx, at }) => {
    const { profile, features } = await listFeatures(ctx, at);
    const { businessName, id } = profile;
    return <FeaturedPage businessName={businessName} profileId={id} features={features} />;
  }),
];
