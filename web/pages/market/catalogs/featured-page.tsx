import type { FC } from "hono/jsx";
import type { Feature } from "#shared/market/catalogs/feature.ts";
import { countryName } from "#shared/terms/countries.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { Layout } from "#web/components/layout.tsx";
import { Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";

interface FeaturedPageProps {
  businessName: string;
  profileId: string;
  features: Feature[];
}

/** Which catalogs hold a business's listings. */
export const FeaturedPage: FC<FeaturedPageProps> = ({ businessName, profileId, features }) => {
  const page = usePage();
  const { t, locale } = page;
  const day = dayFormat(locale);
  const title = t.catalogs_featured_title({ business: businessName });
  return (
    <Layout title={title} isPrivate>
      <section class="stack">
        <h1>{title}</h1>
        <p>{t.catalogs_featured_what()}</p>
        <p>
          <a href={href(page, `/business/${profileId}`)}>{t.site_my_business()}</a>
        </p>
        {features.length === 0 ? <p>{t.catalogs_featured_none()}</p> : null}
        <ul class="plain grid">
          {features.map((feature) => (
            <li class="card stack">
              <h2>
                <a href={href(page, `/catalogs/${feature.slug}`)}>
                  <Written texts={feature.catalogTitle} />
                </a>
              </h2>
              <p>
                <a href={href(page, `/listings/${feature.listingId}`)}>
                  <Written texts={feature.listingTitle} />
                </a>
              </p>
              <p class="hint">
                {t.catalogs_for_market({ market: countryName(feature.market, locale) })}
                {" · "}
                {t.catalogs_curated_by({ name: feature.curatorName })}
                {" · "}
                <time datetime={feature.createdAt}>
                  {t.catalogs_featured_since({ date: day.format(new Date(feature.createdAt)) })}
                </time>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
};
