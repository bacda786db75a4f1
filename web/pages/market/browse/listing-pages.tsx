import type { Child, FC } from "hono/jsx";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { categoryName } from "#shared/market/nomenclature/categories.ts";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import type { PublicChecks } from "#shared/market/profiles/checks.ts";
import type { Province } from "#shared/terms/places.ts";
import { AskSeveral } from "#web/components/ask-several.tsx";
import { type Shelf, ShelfList } from "#web/components/category-list.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { Pager } from "#web/components/pager.tsx";
import { pictureOf } from "#web/components/photo.tsx";
import { listFacts, pathFacts } from "#web/facts.ts";
import { href, usePage } from "#web/page.ts";

interface ListingsProps {
  listings: ListingSummary[];
  /** What was checked of their makers, by the business's id. */
  checks: Readonly<Record<string, PublicChecks>>;
  next?: string | undefined;
  previous?: string | undefined;
}

interface ShelvesProps {
  shelves: readonly Shelf[];
}

interface ShownProps extends ListingsProps {
  title: string;
  above?: Child;
  below?: Child;
  /** Address of a feed of the same. */
  feed?: string;
}

const Listings: FC<ShownProps> = ({ title, above, below, feed, listings, checks, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout
      title={title}
      description={t.browse_listings_of({ what: title })}
      isDemo={listings.some((it) => it.exporter.isDemo)}
      picture={pictureOf(listings[0])}
      feed={feed}
      facts={[
        listFacts(page, title, listings),
        pathFacts(page, [
          ["/", t.site_home()],
          [page.path, title],
        ]),
      ]}
    >
      <section class="stack">
        <h1>{title}</h1>
        {above}
        <p class="hint">{t.browse_order()}</p>
        <ListingGrid listings={listings} checks={checks} isFirst />
        <Pager {...cursors} />
        {below}
      </section>
    </Layout>
  );
};

/** All that is on offer, the newest first of checked makers, then of others. */
export const NewestPage: FC<ListingsProps> = (props) => {
  const page = usePage();
  return (
    <Listings
      {...props}
      title={page.t.browse_newest()}
      above={
        <p class="row">
          <a href={href(page, "/categories")}>{page.t.browse_by_category()}</a>
          <a href={href(page, "/provinces")}>{page.t.browse_by_province()}</a>
        </p>
      }
    />
  );
};

export const CategoryPage: FC<ListingsProps & { category: Chapter }> = ({ category, ...props }) => {
  const page = usePage();
  return (
    <Listings
      {...props}
      title={categoryName(category, page.locale)}
      feed={href(page, `/categories/${category.code}/feed.xml`)}
      above={
        <p class="row">
          {/^\d/.test(category.code) ? <span>{page.t.browse_chapter({ code: category.code })}</span> : null}
          <a href={href(page, "/categories")}>{page.t.browse_all_categories()}</a>
        </p>
      }
      below={props.listings.length > 1 ? <AskSeveral path={`/rfqs/pick?category=${category.code}`} /> : null}
    />
  );
};

export const ProvincePage: FC<ListingsProps & { province: Province }> = ({ province, ...props }) => {
  const page = usePage();
  return (
    <Listings
      {...props}
      title={province.name}
      above={
        <p>
          <a href={href(page, "/provinces")}>{page.t.browse_all_provinces()}</a>
        </p>
      }
    />
  );
};

/** All categories, with how much each holds. */
export const CategoriesPage: FC<ShelvesProps> = ({ shelves }) => {
  const { t } = usePage();
  const what = t.browse_categories_what({ count: shelves.length });
  return (
    <Layout title={t.browse_categories()} description={what} isFront>
      <section class="stack">
        <h1>{t.browse_categories()}</h1>
        <p>{what}</p>
        <ShelfList shelves={shelves} />
      </section>
    </Layout>
  );
};

/** All provinces, with how much comes from each. */
export const ProvincesPage: FC<ShelvesProps> = ({ shelves }) => {
  const { t } = usePage();
  return (
    <Layout title={t.browse_provinces()} isFront>
      <section class="stack">
        <h1>{t.browse_provinces()}</h1>
        <ShelfList shelves={shelves} />
      </section>
    </Layout>
  );
};
