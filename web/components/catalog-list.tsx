import type { FC } from "hono/jsx";
import type { CatalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { countryName } from "#shared/terms/countries.ts";
import { href, usePage } from "../page.ts";
import { Batik } from "./icon.tsx";
import { Photo, publicPhotoOf } from "./photo.tsx";
import { fieldOf, Written } from "./written.tsx";

/** How wide a cover's photo is drawn. */
const coverSizes = "(min-width: 48rem) 23rem, 20rem";

interface ListProps {
  catalogs: CatalogSummary[];
  /** The listings whose photos stand for them, whatever their stage. */
  covers: readonly ListingSummary[];
  headingLevel?: 2 | 3;
  /** Set where the page opens with them: the first one's photo is not waited for. */
  isFirst?: boolean;
}

/** Catalogs by their covers: a photo, market and size, title, and who chose. */
export const CatalogList: FC<ListProps> = ({ catalogs, covers, headingLevel = 2, isFirst = false }) => {
  const page = usePage();
  const { t, locale } = page;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  if (catalogs.length === 0) return <p>{t.site_nothing_yet()}</p>;
  return (
    <ul class="covers">
      {catalogs.map((catalog, at) => (
        <li>
          <article class="cover">
            <CoverPhoto of={covers.find(({ id }) => id === catalog.coverId)} isFirst={isFirst && at === 0} />
            <Batik isNight />
            <div class="cover-text">
              <p class="hint">
                {t.catalogs_for_market({ market: countryName(catalog.market, locale) })}
                {" · "}
                {t.catalogs_size({ count: catalog.entryCount })}
              </p>
              <Heading>
                <a class="whole" href={href(page, `/catalogs/${catalog.slug}`)}>
                  <Written texts={fieldOf(catalog.text, "title")} />
                </a>
              </Heading>
              <p class="hint">{t.catalogs_curated_by({ name: catalog.curatorName })}</p>
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
};

interface CoverPhotoProps {
  of: ListingSummary | undefined;
  isFirst: boolean;
}

/** None where readers do not find the listing now, or it has no photo. */
const CoverPhoto: FC<CoverPhotoProps> = ({ of: listing, isFirst }) => {
  const photo = publicPhotoOf(listing);
  if (!listing || !photo) return null;
  return <Photo listing={listing} photo={photo} sizes={coverSizes} isFirst={isFirst} isOrnament />;
};
