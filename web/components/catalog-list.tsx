import type { FC } from "hono/jsx";
import type { CatalogSummary } from "#shared/market/catalogs/catalog-summary.ts";
import { countryName } from "#shared/terms/countries.ts";
import { href, usePage } from "../page.ts";
import { Batik } from "./icon.tsx";
import { fieldOf, Written } from "./written.tsx";

interface ListProps {
  catalogs: CatalogSummary[];
  headingLevel?: 2 | 3;
}

/** Catalogs by their covers: market and size, title, and who chose. */
export const CatalogList: FC<ListProps> = ({ catalogs, headingLevel = 2 }) => {
  const page = usePage();
  const { t, locale } = page;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  if (catalogs.length === 0) return <p>{t.site_nothing_yet()}</p>;
  return (
    <ul class="covers">
      {catalogs.map((catalog) => (
        <li>
          <article class="cover">
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
