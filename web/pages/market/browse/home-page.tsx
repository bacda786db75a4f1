import type { FC } from "hono/jsx";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { mainCategories } from "#shared/market/nomenclature/categories.ts";
import { CatalogList } from "#web/components/catalog-list.tsx";
import { CategoryList } from "#web/components/category-list.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { href, usePage } from "#web/page.ts";

interface HomePageProps {
  listings: Listing[];
  catalogs: Catalog[];
}

/** What Rantau is, and the ways in: by category, by what is new, by catalog. */
export const HomePage: FC<HomePageProps> = ({ listings, catalogs }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.site_tagline()} description={t.browse_home_what()}>
      <div class="stack sections">
        <section class="narrow stack" aria-labelledby="what">
          <h1 id="what">{t.site_tagline()}</h1>
          <p>{t.browse_home_what()}</p>
          <p>{t.browse_home_how()}</p>
          {page.actor.kind === "anonymous" ? (
            <p>
              <a class="button quiet" href={href(page, "/business/new")}>
                {t.site_sell()}
              </a>
            </p>
          ) : null}
        </section>
        <section class="stack" aria-labelledby="categories">
          <h2 id="categories">{t.browse_categories()}</h2>
          <CategoryList categories={mainCategories} />
          <p class="row">
            <a href={href(page, "/categories")}>{t.browse_all_categories()}</a>
            <a href={href(page, "/provinces")}>{t.browse_by_province()}</a>
          </p>
        </section>
        <section class="stack" aria-labelledby="newest">
          <h2 id="newest">{t.browse_newest()}</h2>
          <ListingGrid listings={listings} headingLevel={3} />
          <p>
            <a href={href(page, "/newest")}>{t.browse_all_newest()}</a>
          </p>
        </section>
        <section class="stack" aria-labelledby="catalogs">
          <h2 id="catalogs">{t.catalogs_title()}</h2>
          <p>{t.catalogs_what()}</p>
          <CatalogList catalogs={catalogs} headingLevel={3} />
          <p>
            <a href={href(page, "/catalogs")}>{t.browse_all_catalogs()}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
};
