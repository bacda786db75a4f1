import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Catalog, CatalogEntry } from "#shared/market/catalogs/catalog.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { can } from "#shared/permissions.ts";
import { countryName } from "#shared/terms/countries.ts";
import { CatalogList } from "#web/components/catalog-list.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingCard } from "#web/components/listing-card.tsx";
import { Pager } from "#web/components/pager.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, type PageContext } from "#web/page.ts";

interface CatalogsPageProps {
  page: PageContext;
  catalogs: Catalog[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Every published catalog, the newest first. */
export const CatalogsPage: FC<CatalogsPageProps> = ({ page, catalogs, ...cursors }) => (
  <Layout page={page} title={page.t.catalogs_title()} description={page.t.catalogs_what()}>
    <section class="stack">
      <h1>{page.t.catalogs_title()}</h1>
      <p>{page.t.catalogs_what()}</p>
      <CatalogList page={page} catalogs={catalogs} />
      <Pager page={page} {...cursors} />
    </section>
  </Layout>
);

interface CatalogPageProps {
  page: PageContext;
  catalog: Catalog;
  entries: { listing: Listing; note?: CatalogEntry["note"] }[];
  /** Address of the picture that counts this view. */
  seen: string;
}

/** One catalog: what the attaché chose, in their order, and why. */
export const CatalogPage: FC<CatalogPageProps> = ({ page, catalog, entries, seen }) => {
  const { t, locale, actor } = page;
  const { id, text, stage, curatorId, curatorName, market, isDemo } = catalog;
  const isPublic = stage === "published";
  const isOwn = can(actor, catalogPermissions.insight, { isPublic, curatorId, market });
  const shown = pickLocalized(text, locale);
  return (
    <Layout
      page={page}
      title={shown?.value.title ?? t.catalogs_title()}
      description={shown?.value.introduction || t.catalogs_what()}
      isPrivate={!isPublic}
    >
      <section class="stack">
        {isPublic ? null : <p class="notice">{t.catalogs_is_draft()}</p>}
        <h1>
          <Written page={page} texts={fieldOf(text, "title")} />
        </h1>
        <p>
          {t.catalogs_for_market({ market: countryName(market, locale) })}
          {" · "}
          {t.catalogs_curated_by({ name: curatorName })}{" "}
          {isDemo ? <span class="badge">{t.site_demo()}</span> : null}
        </p>
        {shown?.value.introduction ? (
          <div class="narrow">
            <Written page={page} texts={fieldOf(text, "introduction")} as="div" />
          </div>
        ) : null}
        {can(actor, catalogPermissions.edit, { isPublic, curatorId, market }) ? (
          <p>
            <a href={href(page, `/desk/catalogs/${id}`)}>{t.catalogs_edit()}</a>
          </p>
        ) : null}
        {entries.length === 0 ? <p>{t.catalogs_none_shown()}</p> : null}
        <ol class="plain grid">
          {entries.map(({ listing, note }) => (
            <li>
              <ListingCard page={page} listing={listing} note={note} catalogId={id} headingLevel={2} />
            </li>
          ))}
        </ol>
      </section>
      {isPublic && !isOwn ? <img class="unseen" src={seen} alt="" width={1} height={1} /> : null}
    </Layout>
  );
};
