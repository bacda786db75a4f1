import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { catalogPermissions, catalogSubject } from "#shared/market/catalogs/catalog.permissions.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { ShownEntry } from "#shared/market/catalogs/entries.ts";
import { can } from "#shared/permissions.ts";
import { openSteps } from "#shared/process.ts";
import { countryName } from "#shared/terms/countries.ts";
import { CatalogList } from "#web/components/catalog-list.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingCard } from "#web/components/listing-card.tsx";
import { Pager } from "#web/components/pager.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";

interface CatalogsPageProps {
  catalogs: Catalog[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Every published catalog, the newest first. */
export const CatalogsPage: FC<CatalogsPageProps> = ({ catalogs, ...cursors }) => {
  const { t } = usePage();
  return (
    <Layout title={t.catalogs_title()} description={t.catalogs_what()}>
      <section class="stack">
        <h1>{t.catalogs_title()}</h1>
        <p>{t.catalogs_what()}</p>
        <CatalogList catalogs={catalogs} />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

interface CatalogPageProps {
  catalog: Catalog;
  entries: ShownEntry[];
  /** Address of the picture that counts this view. */
  seen: string;
}

/** One catalog: what the attaché chose, in their order, and why. */
export const CatalogPage: FC<CatalogPageProps> = ({ catalog, entries, seen }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const { id, text, stage, curatorName, market, isDemo } = catalog;
  const isPublic = stage === "published";
  const isOwn = can(actor, catalogPermissions.insight, catalogSubject(catalog));
  const shown = pickLocalized(text, locale);
  return (
    <Layout
      title={shown?.value.title ?? t.catalogs_title()}
      description={shown?.value.introduction || t.catalogs_what()}
      isPrivate={!isPublic}
    >
      <section class="stack">
        {isPublic ? null : <p class="notice">{t.catalogs_is_draft()}</p>}
        <h1>
          <Written texts={fieldOf(text, "title")} />
        </h1>
        <p>
          {t.catalogs_for_market({ market: countryName(market, locale) })}
          {" · "}
          {t.catalogs_curated_by({ name: curatorName })}{" "}
          {isDemo ? <span class="badge">{t.site_demo()}</span> : null}
        </p>
        {shown?.value.introduction ? (
          <div class="narrow">
            <Written texts={fieldOf(text, "introduction")} as="div" />
          </div>
        ) : null}
        {openSteps(catalogProcess, catalog, actor).has("edit") ? (
          <p>
            <a href={href(page, `/desk/catalogs/${id}`)}>{t.catalogs_edit()}</a>
          </p>
        ) : null}
        {entries.length === 0 ? <p>{t.catalogs_none_shown()}</p> : null}
        <ol class="plain grid">
          {entries.map(({ listing, note }) => (
            <li>
              <ListingCard listing={listing} note={note} catalogId={id} headingLevel={2} />
            </li>
          ))}
        </ol>
      </section>
      {isPublic && !isOwn ? <img class="unseen" src={seen} alt="" width={1} height={1} /> : null}
    </Layout>
  );
};
