import { listPublishedCatalogs } from "#functions/market/catalogs/catalogs.service.ts";
import { listPublishedListings } from "#functions/market/listings/listing-lists.service.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { NotFound } from "#shared/errors.ts";
import { findCategory } from "#shared/market/nomenclature/categories.ts";
import { everyone } from "#shared/permissions.ts";
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

/** The ways to find goods without searching. */
export const browseSite = [
  page("/", everyone, async ({ ctx, at }) => {
    const [listings, catalogs] = await Promise.all([
      listPublishedListings(ctx, at, { limit: newestOnHome }),
      listPublishedCatalogs(ctx, at, { limit: catalogsOnHome }),
    ]);
    return <HomePage listings={listings.items} catalogs={catalogs.items} />;
  }),

  page("/newest", listPublishedListings, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listPublishedListings(ctx, at, listIn(c));
    return <NewestPage listings={items} {...cursors} />;
  }),

  page("/categories", everyone, () => <CategoriesPage />),

  page("/categories/:chapter", listPublishedListings, async ({ c, ctx, at }) => {
    const category = findCategory(at.chapter);
    if (!category) throw new NotFound();
    const { items, ...cursors } = await listPublishedListings(ctx, at, {
      chapter: category.code,
      ...listIn(c),
    });
    return <CategoryPage category={category} listings={items} {...cursors} />;
  }),

  page("/provinces", everyone, () => <ProvincesPage />),

  page("/provinces/:code", listPublishedListings, async ({ c, ctx, at }) => {
    const province = provinces.find(({ code }) => code === at.code);
    if (!province) throw new NotFound();
    const { items, ...cursors } = await listPublishedListings(ctx, at, {
      province: province.code,
      ...listIn(c),
    });
    return <ProvincePage province={province} listings={items} {...cursors} />;
  }),
];

/** The page of a list that the address asks for. */
function listIn(c: SiteCall<string>["c"]) {
  return { limit: pageSize, cursor: cursorOf(c) };
}
