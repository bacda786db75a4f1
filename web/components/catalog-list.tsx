import type { FC } from "hono/jsx";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import { countryName } from "#shared/terms/countries.ts";
import { href, usePage } from "../page.ts";
import { fieldOf, Written } from "./written.tsx";

/** Catalogs as cards: their title, their market, and who chose. */
export const CatalogList: FC<{ catalogs: Catalog[]; headingLevel?: 2 | 3 }> = ({
  catalogs,
  headingLevel = 2,
}) => {
  const page = usePage();
  const { t, locale } = page;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  if (catalogs.length === 0) return <p>{t.site_nothing_yet()}</p>;
  return (
    <ul class="plain grid">
      {catalogs.map((catalog) => (
        <li class="card">
          <Heading>
            <a href={href(page, `/catalogs/${catalog.slug}`)}>
              <Written texts={fieldOf(catalog.text, "title")} />
            </a>
          </Heading>
          <p>{t.catalogs_for_market({ market: countryName(catalog.market, locale) })}</p>
          <p class="hint">
            {t.catalogs_curated_by({ name: catalog.curatorName })}{" "}
            {catalog.isDemo ? <span class="badge">{t.site_demo()}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
};
