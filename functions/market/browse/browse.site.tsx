import { listPublishedCatalogs } from "#functions/market/catalogs/catalogs.service.ts";
import { listPublishedListings } from "#functions/market/listings/listing-lists.service.ts";
import { checksOfMakers, summariesWithMakers } from "#functions/market/listings/listings.offers.ts";
import { countOnOffer, type OnOffer } from "#functions/market/search/search.offers.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { type SiteCall, sharedPage } from "#functions/platform/http/site-route.ts";
import { NotFound } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import { coverIdsOf } from "#shared/market/catalogs/catalog-summary.ts";
import {
  categories,
  categoryName,
  findCategory,
  mainCategories,
} from "#shared/market/nomenclature/categories.ts";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import { everyone } from "#shared/permissions.ts";
import { provinces } from "#shared/terms/places.ts";
import type { Shelf } from "#web/components/category-list.tsx";
import { HomePage } from "#web/pages/market/browse/home-page.tsx";
import {
  CategoriesPage,
  CategoryPage,
  NewestPage,
  ProvincePage,
  ProvincesPage,
} from "#web/pages/market/browse/listing-pages.tsx";

const pageSize = 24;
/** Eight, and one that stands large on a wide screen. */
const newestOnHome = 9;
const catalogsOnHome = 3;

/** The ways to find goods without searching. */
export const browseSite = [
  sharedPage("/", everyone, async ({ ctx, at }) => {
    const [{ items: listings }, { items: catalogs }, counts] = await Promise.all([
      listPublishedListings(ctx, at, { limit: newestOnHome }),
      listPublishedCatalogs(ctx, at, { limit: catalogsOnHome }),
      countOnOffer(ctx),
    ]);
    const makerIds = [...new Set(listings.map(({ profileId }) => profileId))];
    const [covers, makers] = await summariesWithMakers(ctx.table, coverIdsOf(catalogs), makerIds);
    const shelves = categoryShelves(mainCategories, ctx.locale, counts).filter((it) => it.count !== 0);
    return <HomePage {...{ listings, makers, catalogs, covers }} categories={shelves} />;
  }),

  sharedPage("/newest", listPublishedListings, async ({ c, ctx, at }) => {
    return <NewestPage {...(await listWithChecks(ctx, at, listIn(c)))} />;
  }),

  sharedPage("/categories", everyone, async ({ ctx }) => {
    const shelves = categoryShelves(categories, ctx.locale, await countOnOffer(ctx));
    return <CategoriesPage shelves={shelves} />;
  }),

  sharedPage("/categories/:chapter", listPublishedListings, async ({ c, ctx, at }) => {
    const category = findCategory(at.chapter);
    if (!category) throw new NotFound();
    const shown = await listWithChecks(ctx, at, { chapter: category.code, ...listIn(c) });
    return <CategoryPage category={category} {...shown} />;
  }),

  sharedPage("/provinces", everyone, async ({ ctx }) => {
    const { inProvince } = await countOnOffer(ctx);
    const shelves = provinces
      .toSorted((a, b) => a.name.localeCompare(b.name, "id"))
      .map(({ code, name }) => ({ path: `/provinces/${code}`, name, lang: "id", count: inProvince(code) }));
    return <ProvincesPage shelves={shelves} />;
  }),

  sharedPage("/provinces/:code", listPublishedListings, async ({ c, ctx, at }) => {
    const province = provinces.find(({ code }) => code === at.code);
    if (!province) throw new NotFound();
    const shown = await listWithChecks(ctx, at, { province: province.code, ...listIn(c) });
    return <ProvincePage province={province} {...shown} />;
  }),
];

function categoryShelves(
  shown: readonly Chapter[],
  locale: Locale,
  { inCategory, photoOf }: OnOffer,
): Shelf[] {
  return shown.map((it) => ({
    path: `/categories/${it.code}`,
    name: categoryName(it, locale),
    count: inCategory(it.code),
    photoId: photoOf(it.code),
  }));
}

/** A page of a list, and what was checked of whose goods they are. */
async function listWithChecks(...asked: Parameters<typeof listPublishedListings>) {
  const [ctx] = asked;
  const { items, ...cursors } = await listPublishedListings(...asked);
  return { listings: items, checks: await checksOfMakers(ctx, items), ...cursors };
}

/** The page of a list that the address asks for. */
function listIn(c: SiteCall<string>["c"]) {
  return { limit: pageSize, cursor: cursorOf(c) };
}
