import type { Hono } from "hono";
import { signedIn } from "#functions/platform/ctx.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { CatalogPage, CatalogsPage } from "#web/pages/market/catalogs/catalog-pages.tsx";
import { FeaturedPage } from "#web/pages/market/catalogs/featured-page.tsx";
import { getCatalogBySlug, listPublishedCatalogs } from "./catalogs.service.ts";
import { shownEntries } from "./entries.service.ts";
import { listFeatures } from "./features.service.ts";
import { countView, seenMark } from "./views.service.ts";

const pageSize = 24;

/** A transparent picture of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"),
);

/** Catalogs as the public reads them, and what comes of them. */
export function catalogsSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/catalogs", async (c) => {
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listPublishedCatalogs(c.get("ctx"), page);
    return html(c, <CatalogsPage catalogs={items} {...cursors} />);
  });

  app.get("/catalogs/:slug", async (c) => {
    const ctx = c.get("ctx");
    const catalog = await getCatalogBySlug(ctx, c.req.param("slug"));
    const entries = await shownEntries(ctx, catalog);
    const seen = `/${ctx.locale}/catalogs/${catalog.id}/seen.gif?mark=${seenMark(ctx, catalog.id)}`;
    return html(c, <CatalogPage catalog={catalog} entries={entries} seen={seen} />);
  });

  // The page itself stays cacheable and reads alone: this picture, asked for by it, counts the view.
  app.get("/catalogs/:catalogId/seen.gif", async (c) => {
    await countView(c.get("ctx"), c.req.param("catalogId"), c.req.query("mark") ?? "");
    return c.body(pixel, 200, { "Content-Type": "image/gif", "Cache-Control": "no-store" });
  });

  app.get("/business/:profileId/featured", async (c) => {
    signedIn(c.get("ctx"));
    const { profile, features } = await listFeatures(c.get("ctx"), c.req.param("profileId"));
    const { businessName, id } = profile;
    return html(c, <FeaturedPage businessName={businessName} profileId={id} features={features} />);
  });

  return app;
}
