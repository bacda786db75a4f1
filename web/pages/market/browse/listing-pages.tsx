import type { Child, FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { categories } from "#shared/market/nomenclature/categories.ts";
import type { Chapter } from "#shared/market/nomenclature/chapters.ts";
import { type Province, provinces } from "#shared/terms/places.ts";
import { CategoryList } from "#web/components/category-list.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { Pager } from "#web/components/pager.tsx";
import { href, usePage } from "#web/page.ts";

interface ListingsProps {
  listings: Listing[];
  next?: string | undefined;
  previous?: string | undefined;
}

const Listings: FC<ListingsProps & { title: string; above?: Child }> = ({
  title,
  above,
  listings,
  ...cursors
}) => {
  const { t } = usePage();
  return (
    <Layout title={title} description={t.browse_listings_of({ what: title })}>
      <section class="stack">
        <h1>{title}</h1>
        {above}
        <ListingGrid listings={listings} />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** All that is on offer, newest first. */
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
      title={category[page.locale]}
      above={
        <p class="row">
          {/^\d/.test(category.code) ? <span>{page.t.browse_chapter({ code: category.code })}</span> : null}
          <a href={href(page, "/categories")}>{page.t.browse_all_categories()}</a>
        </p>
      }
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

export const CategoriesPage: FC = () => {
  const { t } = usePage();
  return (
    <Layout title={t.browse_categories()}>
      <section class="stack">
        <h1>{t.browse_categories()}</h1>
        <p>{t.browse_categories_what({ count: categories.length })}</p>
        <CategoryList categories={categories} />
      </section>
    </Layout>
  );
};

export const ProvincesPage: FC = () => {
  const page = usePage();
  return (
    <Layout title={page.t.browse_provinces()}>
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
};
