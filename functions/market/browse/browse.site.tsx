import type { Hono } from "hono";
import { listPublishedCatalogs } from "#functions/market/catalogs/catalogs.service.ts";
import { browseListings } from "#functions/market/listings/listing-lists.service.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { NotFound } from "#shared/errors.ts";
import { findCategory } from "#shared/market/nomenclature/categories.ts";
import { provinces } from "#shared/terms/places.ts";
import { HomePage } from "#web/pages/market/browse/home-page.tsx";
import {
  CategoriesPage,
  CategoryPage,
  NewestPage,
  ProvincePage,
  ProvincesPage,
} from "#web/pages/market/browse/listing-pages.tsx";

const pageSize = 24;
const newestOnHome = 8;
const catalogsOnHome = 4;

/** The ways to find goods without searching. All of it is public. */
export function browseSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/", async (c) => {
    const ctx = c.get("ctx");
    const [listings, catalogs] = await Promise.all([
      browseListings(ctx, {}, { limit: newestOnHome }),
      listPublishedCatalogs(ctx, {}, { limit: catalogsOnHome }),
    ]);
    return html(c, <HomePage listings={listings.items} catalogs={catalogs.items} />);
  });

  app.get("/newest", async (c) => {
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await browseListings(c.get("ctx"), {}, page);
    return html(c, <NewestPage listings={items} {...cursors} />);
  });

  app.get("/categories", (c) => html(c, <CategoriesPage />));

  app.get("/categories/:chapter", async (c) => {
    const category = findCategory(c.req.param("chapter"));
    if (!category) throw new NotFound();
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await browseListings(c.get("ctx"), { chapter: category.code }, page);
    return html(c, <CategoryPage category={category} listings={items} {...cursors} />);
  });

  app.get("/provinces", (c) => html(c, <ProvincesPage />));

  app.get("/provinces/:code", async (c) => {
    const province = provinces.find((it) => it.code === c.req.param("code"));
    if (!province) throw new NotFound();
    const page = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await browseListings(c.get("ctx"), { province: province.code }, page);
    return html(c, <ProvincePage province={province} listings={items} {...cursors} />);
  });

  return app;
}
