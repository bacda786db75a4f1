import type { FC } from "hono/jsx";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { maximumExporters } from "#shared/trade/rfqs/stages.ts";
import { Layout } from "#web/components/layout.tsx";
import { termsText } from "#web/components/listing-card.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Price } from "#web/components/price.tsx";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { titleOf } from "../../market/catalogs/title-of.ts";

interface PickPageProps {
  listings: readonly ListingSummary[];
  /** Where those that are ticked go, below the language. */
  to: string;
  /** What is searched for; undefined where a category is shown. */
  question?: string | undefined;
  next?: string | undefined;
  previous?: string | undefined;
}

/** Listings whose exporters are to be asked for quotations, to be ticked. */
export const PickPage: FC<PickPageProps> = ({ listings, to, question, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout
      title={t.rfqs_pick_title()}
      isPrivate
      isBoard
      isDemo={listings.some(({ exporter }) => exporter.isDemo)}
    >
      <section class="stack">
        <h1>{t.rfqs_pick_title()}</h1>
        <p>{t.rfqs_pick_what({ maximum: maximumExporters })}</p>
        {question === undefined ? null : (
          <form method="get" class="row">
            <div class="field">
              <label for="q">{t.rfqs_pick_search()}</label>
              <input id="q" name="q" type="search" value={question} maxlength={200} dir="auto" />
            </div>
            <button class="quiet">{t.search_do()}</button>
          </form>
        )}
        {listings.length === 0 ? <p>{t.rfqs_pick_none()}</p> : <Ticks listings={listings} to={to} />}
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const Ticks: FC<Pick<PickPageProps, "listings" | "to">> = ({ listings, to }) => {
  const page = usePage();
  return (
    <form method="get" action={href(page, to)} class="stack">
      <ul class="plain board-goods">
        {listings.map((listing) => (
          <li>
            <label class="card board-row found-row">
              <input type="checkbox" name="ids" value={listing.id} aria-label={titleOf(page, listing)} />
              <Thumb listing={listing} />
              <span>
                <strong>
                  <Written texts={fieldOf(listing.text, "title")} />
                </strong>
                <span class="maker" dir="auto">
                  {listing.exporter.businessName}
                </span>
                <Price listing={listing} isBare />
                <span class="hint">{termsText(page, listing)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button>{page.t.rfqs_pick_on()}</button>
    </form>
  );
};
