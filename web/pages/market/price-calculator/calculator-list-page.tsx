import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";

interface CalculatorListPageProps {
  profileId: string;
  listings: Listing[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Of which of its listings a business reckons the price. */
export const CalculatorListPage: FC<CalculatorListPageProps> = ({ profileId, listings, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.calculator_title()} isPrivate isBoard>
      <section class="narrow stack">
        <h1>{t.calculator_title()}</h1>
        <BusinessBar profileId={profileId} />
        <p>{listings.length > 0 ? t.calculator_of_which() : t.calculator_no_listing()}</p>
        <ul class="plain stack">
          {listings.map((listing) => (
            <li class="card board-row">
              <a class="whole" href={href(page, `/listings/${listing.id}/calculator`)}>
                <Written texts={fieldOf(listing.text, "title")} />
              </a>
            </li>
          ))}
        </ul>
        {listings.length === 0 ? (
          <p>
            <a class="button" href={href(page, `/business/${profileId}/listings/new`)}>
              {t.listings_new()}
            </a>
          </p>
        ) : null}
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};
