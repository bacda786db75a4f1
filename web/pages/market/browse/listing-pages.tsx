import type { Child, FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { categories } from "#shared/market/nomenclature/categories.ts";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import { type Province, provinces } from "#shared/terms/places.ts";
import { CategoryList } from "#web/components/category-list.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { Pager } from "#web/components/pager.tsx";
import { href, type PageContext } from "#web/page.ts";

interface ListingsProps {
  page: PageContext;
  listings: Listing[];
  next?: string | undefined;
  previous?: string | undefined;
}

const Listings: FC<ListingsProps & { title: string; above?: Child }> = ({
  page,
  title,
  above,
  listings,
  ...cursors
}) => (
  <Layout page={page} title={title} description={page.t.browse_listings_of({ what: title })}>
    <section class="stack">
      <h1>{title}</h1>
      {above}
      <ListingGrid page={page} listings={listings} />
      <Pager page={page} {...cursors} />
    </section>
  </Layout>
);

/** All that is on offer, newest first. */
export const NewestPage: FC<ListingsProps> = (props) => (
  <Listings
    {...props}
    title={props.page.t.browse_newest()}
    above={
      <p class="row">
        <a href={href(props.page, "/categories")}>{props.page.t.browse_by_category()}</a>
        <a href={href(props.page, "/provinces")}>{props.page.t.browse_by_province()}</a>
      </p>
    }
  />
);

export const CategoryPage: FC<ListingsProps & { category: Chapter }> = ({ category, ...props }) => (
  <Listings
    {...props}
    title={category[props.page.locale]}
    above={
      <p class="row">
        {/^\d/.test(category.code) ? (
          <span>{props.page.t.browse_chapter({ code: category.code })}</span>
        ) : null}
        <a href={href(props.page, "/categories")}>{props.page.t.browse_all_categories()}</a>
      </p>
    }
  />
);

export const ProvincePage: FC<ListingsProps & { province: Province }> = ({ province, ...props }) => (
  <Listings
    {...props}
    title={province.name}
    above={
      <p>
        <a href={href(props.page, "/provinces")}>{props.page.t.browse_all_provinces()}</a>
      </p>
    }
  />
);

export const CategoriesPage: FC<{ page: PageContext }> = ({ page }) => (
  <Layout page={page} title={page.t.browse_categories()}>
    <section class="stack">
      <h1>{page.t.browse_categories()}</h1>
      <p>{page.t.browse_categories_what({ count: categories.length })}</p>
      <CategoryList page={page} categories={categories} />
    </section>
  </Layout>
);

export const ProvincesPage: FC<{ page: PageContext }> = ({ page }) => (
  <Layout page={page} title={page.t.browse_provinces()}>
    <section class="stack">
      <h1>{page.t.browse_provinces()}</h1>
      <ul class="plain links">
        {provinces
          .toSorted((a, b) => a.name.localeCompare(b.name, "id"))
          .map((province) => (
            <li>
              <a href={href(page, `/provinces/${province.code}`)} lang="id">
                {province.name}
              </a>
            </li>
          ))}
      </ul>
    </section>
  </Layout>
);
