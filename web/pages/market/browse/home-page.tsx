import type { Child, FC } from "hono/jsx";
import { type Locale, pickLocalized } from "#shared/locales.ts";
import type { CatalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { standingByMaker } from "#shared/market/profiles/checks.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { CatalogList } from "#web/components/catalog-list.tsx";
import { type Shelf, ShelfList } from "#web/components/category-list.tsx";
import { Face } from "#web/components/face.tsx";
import { Layout } from "#web/components/layout.tsx";
import { cardSizes } from "#web/components/listing-card.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { MakerCard, Voice } from "#web/components/maker-card.tsx";
import { Photo, pictureOf } from "#web/components/photo.tsx";
import { RoadLine } from "#web/components/road.tsx";
import { SearchBox } from "#web/components/search-box.tsx";
import { siteFacts } from "#web/facts.ts";
import { href, usePage } from "#web/page.ts";

interface HomePageProps {
  listings: ListingSummary[];
  /** Of the listings, each once. */
  makers: ProfileSummary[];
  catalogs: CatalogSummary[];
  /** The listings whose photos stand for the catalogs. */
  covers: ListingSummary[];
  categories: readonly Shelf[];
}

/** What Rantau is, and the ways in: goods, people, categories, catalogs. */
export const HomePage: FC<HomePageProps> = ({ listings, makers, catalogs, covers, categories }) => {
  const page = usePage();
  const { t } = page;
  const checks = standingByMaker(makers, jakartaToday(page.now));
  const isDemo = [...listings.map((it) => it.exporter), ...catalogs].some((it) => it.isDemo);
  return (
    <Layout
      title={t.site_tagline()}
      description={t.browse_home_what()}
      isDemo={isDemo}
      isFront
      hasOwnSearch
      picture={pictureOf(listings[0])}
      facts={siteFacts(page)}
    >
      <section class="hero" aria-labelledby="what">
        <div class="hero-text">
          <h1 id="what">{t.browse_home_title()}</h1>
          <p>{t.browse_home_what()}</p>
          <SearchBox />
          <Examples />
        </div>
        <Slip listings={listings} makers={makers} />
      </section>
      <Section id="newest" title={t.browse_new_here()} more={["/newest", t.browse_all_goods()]}>
        <ListingGrid listings={listings} checks={checks} headingLevel={3} isFirst />
      </Section>
      {makers.length > 0 ? (
        <Section id="makers" title={t.browse_makers()} more={["/exporters", t.browse_all_makers()]}>
          <ul class="makers">
            {makers.slice(0, 3).map((maker) => (
              <li>
                <MakerCard maker={maker} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section
        id="categories"
        title={t.browse_categories()}
        more={["/categories", t.browse_all_categories()]}
      >
        <ShelfList shelves={categories} />
        <p>
          <a href={href(page, "/provinces")}>{t.browse_by_province()}</a>
        </p>
      </Section>
      <Section id="catalogs" title={t.browse_chosen()} more={["/catalogs", t.browse_all_catalogs()]}>
        <CatalogList catalogs={catalogs} covers={covers} headingLevel={3} />
      </Section>
      <Section id="how" title={t.browse_how()}>
        <ol class="steps">
          <Step name={t.browse_how_find()} what={t.browse_how_find_what()} />
          <Step name={t.browse_how_ask()} what={t.browse_how_ask_what()} />
          <Step name={t.browse_how_agree()} what={t.browse_how_agree_what()} />
        </ol>
      </Section>
    </Layout>
  );
};

interface SectionProps {
  id: string;
  title: string;
  /** Where there is more of it, and what that is called. */
  more?: [path: string, text: string];
  children?: Child;
}

const Section: FC<SectionProps> = ({ id, title, more, children }) => {
  const page = usePage();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="spread">
        <h2 id={id}>{title}</h2>
        {more ? <a href={href(page, more[0])}>{more[1]}</a> : null}
      </div>
      {children}
    </section>
  );
};

/** Rattan chairs, as each language asks for them. */
const chairs: Readonly<Record<Locale, string>> = {
  en: "rattan chair",
  id: "kursi rotan",
  "zh-Hant": "籐椅",
  ja: "ラタンチェア",
  ko: "라탄 의자",
  ar: "كرسي خيزران",
  ms: "kerusi rotan",
};

/** A word of each kind that search knows: the reader's own first, one of other signs, and a code of customs. */
function examplesFor(locale: Locale): [text: string, lang?: string][] {
  const other = locale === "zh-Hant" ? "en" : "zh-Hant";
  return [[chairs[locale], locale], ["kopi", "id"], [chairs[other], other], ["batik", "id"], ["HS 0901"]];
}

const Examples: FC = () => {
  const page = usePage();
  return (
    <ul class="plain row reelable opens" aria-label={page.t.browse_try()}>
      {examplesFor(page.locale).map(([text, lang]) => (
        <li>
          <a class="chip" lang={lang} href={`${href(page, "/search")}?${new URLSearchParams({ q: text })}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** What a wide screen has room for: the newest goods, large, with a word of whoever makes them. */
const Slip: FC<Pick<HomePageProps, "listings" | "makers">> = ({ listings: [listing], makers }) => {
  const page = usePage();
  const photo = listing?.photos[0];
  const maker = makers.find(({ id }) => id === listing?.profileId);
  if (!listing || !photo || !maker) return null;
  return (
    <div class="slip">
      <a
        href={href(page, `/listings/${listing.id}`)}
        aria-label={pickLocalized(listing.text, page.locale)?.value.title}
      >
        <Photo
          listing={listing}
          photo={photo}
          sizes={`(min-width: 56rem) 36rem, ${cardSizes}`}
          isFirst
          isOrnament
        />
      </a>
      <figure class="card">
        <Face name={maker.businessName} portraitId={maker.portraitId} />
        <div class="stack">
          <Voice of={maker.voice} />
          <figcaption class="hint">
            <a class="maker" href={href(page, `/exporters/${maker.handle}`)} dir="auto">
              {maker.businessName}
            </a>
            <br />
            <RoadLine of={maker} />
          </figcaption>
        </div>
      </figure>
    </div>
  );
};

const Step: FC<{ name: string; what: string }> = ({ name, what }) => (
  <li>
    <h3>{name}</h3>
    <p>{what}</p>
  </li>
);
