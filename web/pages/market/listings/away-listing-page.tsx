import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface AwayListingPageProps extends Pick<Listing, "stage" | "exporter" | "chapter"> {
  /** What is on offer in its place. */
  others: ListingSummary[];
}

/** Where a listing was that its exporter has taken from view, for a while or for good: its maker, and other goods. */
export const AwayListingPage: FC<AwayListingPageProps> = ({ stage, exporter, chapter, others }) => {
  const page = usePage();
  const { t } = page;
  const title = stage === "paused" ? t.listings_paused_title() : t.listings_withdrawn_title();
  return (
    <Layout title={title} isPrivate>
      <div class="stack sections">
        <section class="narrow stack">
          <h1>{title}</h1>
          <p>{errorText(t, `listing_${stage}`)}</p>
          <p>
            <a class="button" href={href(page, `/exporters/${exporter.handle}`)}>
              {t.listings_of_business({ name: exporter.businessName })}
            </a>
          </p>
          <p>
            {chapter ? (
              <a href={href(page, `/categories/${chapter}`)}>{t.listings_same_category()}</a>
            ) : (
              <a href={href(page, "/newest")}>{t.browse_all_newest()}</a>
            )}
          </p>
        </section>
        <section class="stack" aria-labelledby="others">
          <h2 id="others">{t.listings_others()}</h2>
          <ListingGrid listings={others} headingLevel={3} />
        </section>
      </div>
    </Layout>
  );
};
