import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { catalogPermissions, catalogSubject } from "#shared/market/catalogs/catalog.permissions.ts";
import { catalogProcess } from "#shared/market/catalogs/catalog.process.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { CatalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import type { ShownEntry } from "#shared/market/catalogs/entries.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { currencyOfMarket } from "#shared/market/rates/reader-money.ts";
import { can } from "#shared/permissions.ts";
import { openSteps } from "#shared/process.ts";
import { countryName } from "#shared/terms/countries.ts";
import { CatalogList } from "#web/components/catalog-list.tsx";
import { Face } from "#web/components/face.tsx";
import { Batik, Icon } from "#web/components/icon.tsx";
import { InCurrency } from "#web/components/in-currency.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Photo, pictureOf } from "#web/components/photo.tsx";
import { RatesNote } from "#web/components/rates-note.tsx";
import { PrintButton, Share } from "#web/components/share.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { catalogFacts } from "#web/facts.ts";
import { href, usePage } from "#web/page.ts";
import { CatalogPick } from "./catalog-pick.tsx";

interface CatalogsPageProps {
  catalogs: CatalogSummary[];
  /** The listings whose photos stand for them. */
  covers: ListingSummary[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Every published catalog, the newest first. */
export const CatalogsPage: FC<CatalogsPageProps> = ({ catalogs, covers, ...cursors }) => {
  const { t } = usePage();
  return (
    <Layout
      title={t.catalogs_title()}
      description={t.catalogs_what()}
      isDemo={catalogs.some((it) => it.isDemo)}
      isFront
    >
      <section class="stack">
        <h1>{t.catalogs_title()}</h1>
        <p>{t.catalogs_what()}</p>
        <CatalogList catalogs={catalogs} covers={covers} isFirst />
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

/** One catalog: its cover, the attaché's letter, and what they chose, in their order. */
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
      isDemo={isDemo}
      isMagazine
      picture={pictureOf((coverOf(catalog, entries) ?? entries[0])?.listing)}
      facts={catalogFacts(page, catalog, entries)}
    >
      {isPublic ? null : <p class="notice">{t.catalogs_is_draft()}</p>}
      <Front catalog={catalog} entries={entries} />
      {shown?.value.introduction ? (
        <section class="dear" aria-label={t.catalogs_letter()}>
          <div class="line">
            <Face name={curatorName} />
            <p>
              <span class="maker">{curatorName}</span>
              <br />
              <span class="hint">{t.catalogs_attache()}</span>
            </p>
          </div>
          <div class="letter">
            <Written texts={fieldOf(text, "introduction")} as="div" />
          </div>
        </section>
      ) : null}
      <div class="divider">
        <Icon name="kawung" />
      </div>
      <h2 class="unseen">{t.browse_all_goods()}</h2>
      {entries.length === 0 ? <p>{t.catalogs_none_shown()}</p> : null}
      <InCurrency currency={page.money.isChosen ? undefined : currencyOfMarket(market)}>
        <ol class="plain picks">
          {entries.map((entry, at) => (
            <li>
              <CatalogPick entry={entry} catalogId={id} isFirst={at === 0 && !coverOf(catalog, entries)} />
            </li>
          ))}
        </ol>
        <RatesNote listings={entries.map(({ listing }) => listing)} />
      </InCurrency>
      {isPublic && !isOwn ? <img class="unseen" src={seen} alt="" width={1} height={1} /> : null}
    </Layout>
  );
};

/** The entry that the attaché put on the cover, while the public may see it. */
function coverOf({ coverId }: Catalog, entries: ShownEntry[]): ShownEntry | undefined {
  return entries.find(({ listing }) => listing.id === coverId);
}

/** The cover: night by day too. */
const Front: FC<Omit<CatalogPageProps, "seen">> = ({ catalog, entries }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const { id, text, slug, market, curatorName, stage } = catalog;
  const title = pickLocalized(text, locale)?.value.title ?? t.catalogs_title();
  const cover = coverOf(catalog, entries)?.listing;
  const photo = cover?.photos[0];
  return (
    <header class="front bleed">
      {cover && photo ? <Photo listing={cover} photo={photo} sizes="min(72rem, 100vw)" isFirst /> : null}
      <p class="hint">
        {t.catalogs_for_market({ market: countryName(market, locale) })}
        {" · "}
        {t.catalogs_size({ count: entries.length })}
      </p>
      <h1>
        <Written texts={fieldOf(text, "title")} />
      </h1>
      <Batik isNight />
      <p>{t.catalogs_curated_by({ name: curatorName })}</p>
      <div class="row no-print">
        {stage === "published" ? <Share title={title} address={href(page, `/catalogs/${slug}`)} /> : null}
        <PrintButton />
        {openSteps(catalogProcess, catalog, actor).has("edit") ? (
          <a class="button quiet" href={href(page, `/desk/catalogs/${id}`)}>
            {t.catalogs_edit()}
          </a>
        ) : null}
      </div>
    </header>
  );
};
