import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { maximumExporters } from "#shared/trade/rfqs/stages.ts";
import { Layout } from "#web/components/layout.tsx";
import { termsText } from "#web/components/listing-card.tsx";
import { Price } from "#web/components/price.tsx";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { titleOf } from "../../market/catalogs/title-of.ts";
import { RequestTerms } from "../requests/request-terms.tsx";

interface PickPageProps {
  listings: readonly ListingSummary[];
  /** What was ticked on other pages, or is to stay ticked on this. */
  picked: readonly Pick<Listing, "id" | "text" | "exporter">[];
  /** Where those that are ticked go, below the language. */
  to: string;
  /** What is searched for; undefined where a category is shown. */
  question?: string | undefined;
  /** The buyer's, for whom an attaché picks. */
  request?: BuyerRequest;
  /** Set where somebody went on with nothing ticked. */
  isUnticked?: boolean;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What the button says by which more is looked for, with all that is ticked. */
const findAgain = "find";
/** What the button says that goes on with what is ticked. */
const goOn = "on";

/**
 * Listings whose exporters are to be asked for quotations, to be ticked. One form holds the search, the ticks and the way to
 * other pages, so that what is ticked goes along without script.
 */
export const PickPage: FC<PickPageProps> = ({ listings, picked, to, question, request, ...shown }) => {
  const { isUnticked = false, next, previous } = shown;
  const page = usePage();
  const { t } = page;
  const here = href(page, page.path);
  const ticked = new Set(picked.map(({ id }) => id));
  const others = picked.filter(({ id }) => listings.every((it) => it.id !== id));
  return (
    <Layout
      title={t.rfqs_pick_title()}
      isPrivate
      isBoard
      isDemo={listings.some(({ exporter }) => exporter.isDemo)}
    >
      <section class="stack">
        {request ? (
          <p>
            <a href={href(page, `/requests/${request.market}/${request.id}`)}>{t.quotations_back()}</a>
          </p>
        ) : null}
        <h1>{t.rfqs_pick_title()}</h1>
        {isUnticked ? (
          <p class="failure" role="alert">
            {t.error_nothing_ticked()}
          </p>
        ) : null}
        <p>{t.rfqs_pick_what({ maximum: maximumExporters })}</p>
        {request ? (
          <section class="card stack" aria-label={t.requests_terms()}>
            <Written texts={{ [request.language]: request.text }} as="div" />
            <RequestTerms request={request} />
          </section>
        ) : null}
        <form method="get" action={href(page, to)} class="stack">
          {question === undefined ? null : (
            <div class="row">
              <div class="field">
                <label for="q">{t.rfqs_pick_search()}</label>
                <input id="q" name="q" type="search" value={question} maxlength={200} dir="auto" />
              </div>
              <button class="quiet" name="pick" value={findAgain} formaction={here}>
                {t.search_do()}
              </button>
            </div>
          )}
          {others.length > 0 ? (
            <fieldset class="stack">
              <legend>{t.rfqs_pick_before()}</legend>
              {others.map(({ id, text, exporter }) => (
                <label class="choice">
                  <input type="checkbox" name="ids" value={id} checked />
                  <span>
                    <Written texts={fieldOf(text, "title")} />{" "}
                    <span class="maker" dir="auto">
                      {exporter.businessName}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          ) : null}
          {listings.length === 0 ? (
            <p>{t.rfqs_pick_none()}</p>
          ) : (
            <Ticks listings={listings} ticked={ticked} />
          )}
          {keptQuery(page.query).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {listings.length + others.length > 0 ? (
            <p>
              <button name="go" value={goOn}>
                {t.rfqs_pick_on()}
              </button>
            </p>
          ) : null}
          {next || previous ? (
            <nav class="pager" aria-label={t.site_pages()}>
              {previous ? (
                <button class="quiet" name="cursor" value={previous} formaction={here}>
                  {t.site_previous()}
                </button>
              ) : (
                <span />
              )}
              {next ? (
                <button class="quiet" name="cursor" value={next} formaction={here}>
                  {t.site_next()}
                </button>
              ) : null}
            </nav>
          ) : null}
        </form>
      </section>
    </Layout>
  );
};

/** What else the address asks for, such as a category, which a form's way to another page has to say again. */
function keptQuery(query: string): [string, string][] {
  const own = new Set(["q", "ids", "cursor", "pick", "go"]);
  return [...new URLSearchParams(query)].filter(([name]) => !own.has(name)).slice(0, 40);
}

const Ticks: FC<Pick<PickPageProps, "listings"> & { ticked: ReadonlySet<string> }> = ({
  listings,
  ticked,
}) => {
  const page = usePage();
  return (
    <ul class="plain board-goods">
      {listings.map((listing) => (
        <li>
          <label class="card board-row found-row">
            <input
              type="checkbox"
              name="ids"
              value={listing.id}
              checked={ticked.has(listing.id)}
              aria-label={titleOf(page, listing)}
            />
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
  );
};
