import type { FC } from "hono/jsx";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { formatHsDigits } from "#shared/market/nomenclature/hs-code.ts";
import { savableIn } from "#shared/market/saved-searches/saved-searches.ts";
import { type NearCategory, parted, type SearchAnswer } from "#shared/market/search/search-answer.ts";
import { countFilters, filtersOf, type SearchInput } from "#shared/market/search/search-input.ts";
import { AskSeveral } from "#web/components/ask-several.tsx";
import { CallAttache, CallAttacheToo } from "#web/components/call-attache.tsx";
import { Icon } from "#web/components/icon.tsx";
import { InCurrency } from "#web/components/in-currency.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { Pager } from "#web/components/pager.tsx";
import { RatesNote } from "#web/components/rates-note.tsx";
import { href, usePage } from "#web/page.ts";
import { SearchFilters } from "./filters.tsx";
import { FiltersInUse } from "./filters-in-use.tsx";

/** Corrections of digits are beginnings of a code. */
function isHsCode(typed: string): boolean {
  return /^\d+$/.test(typed);
}

interface SearchPageProps {
  input: SearchInput;
  answer: SearchAnswer;
  /** Categories that the question may have meant, where nothing was found. */
  near: NearCategory[];
}

/** What was found, what it can be narrowed by, and where to look where nothing was. */
export const SearchPage: FC<SearchPageProps> = ({ input, answer, near }) => {
  const { t } = usePage();
  const question = input.q.trim().slice(0, 80);
  const title = question === "" ? t.search_title() : t.search_title_for({ question });
  return (
    <Layout title={title} isPrivate isDemo={answer.items.some((it) => it.exporter.isDemo)} isFront>
      {answer.total > 0 ? (
        <Results input={input} answer={answer} />
      ) : (
        <div class="stack">
          <h1 dir="auto">{title}</h1>
          {answer.isFallback ? (
            <Fallback answer={answer} />
          ) : (
            <Nothing input={input} answer={answer} near={near} />
          )}
        </div>
      )}
    </Layout>
  );
};

const Results: FC<Omit<SearchPageProps, "near">> = ({ input, answer }) => {
  const page = usePage();
  const { t } = page;
  const { total, complete, next, previous } = answer;
  const { matching, near } = parted(answer);
  const question = input.q.trim().slice(0, 80);
  const count = t.search_found({ count: total });
  const saysNothing = question !== "" && !/[\p{L}\p{N}]/u.test(question);
  return (
    <div class="found">
      <div class="top stack">
        <h1 id="found" dir="auto">
          <span role="status">
            {question === "" || saysNothing ? count : t.search_found_for({ count, question })}
          </span>
        </h1>
        {saysNothing ? <p dir="auto">{t.search_signs_alone({ typed: question })}</p> : null}
        <Corrections answer={answer} />
        {complete > 0 && complete < total ? <p class="hint">{t.search_some_near({ complete })}</p> : null}
        {complete === 0 ? <p class="hint">{t.search_all_near()}</p> : null}
        <FiltersInUse input={input} />
      </div>
      <SearchFilters input={input} facets={answer.facets} />
      <section class="stack" aria-labelledby="found">
        <h2 class="unseen">{t.browse_all_goods()}</h2>
        <InCurrency currency={input.currency}>
          <ListingGrid listings={matching} headingLevel={3} isRows isFirst isNoted checks={answer.checks} />
          <Pager next={next} previous={previous} />
          <NearGoods listings={near} checks={answer.checks} />
          <RatesNote listings={answer.items} />
        </InCurrency>
        <AskSeveral path={`/rfqs/pick${page.query}`} />
        <SaveLink input={input} />
        {total < 5 ? <CallAttacheToo question={input.q} /> : null}
      </section>
    </div>
  );
};

/** What does not answer, but stands nearest to what does. */
const NearGoods: FC<{ listings: ListingSummary[] } & Pick<SearchAnswer, "checks">> = ({
  listings,
  checks,
}) => {
  const { t } = usePage();
  if (listings.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="near">
      <h2 id="near">{t.search_near()}</h2>
      <p class="hint">{t.search_near_hint()}</p>
      <ListingGrid listings={listings} headingLevel={3} isRows isNoted checks={checks} />
    </section>
  );
};

/** The address of this page says all that there is to save. */
const SaveLink: FC<Pick<SearchPageProps, "input">> = ({ input }) => {
  const page = usePage();
  if (!savableIn(input, page.money.currency)) return null;
  return (
    <p>
      <a class="button quiet less" href={`${href(page, "/searches/new")}${page.query}`} rel="nofollow">
        <Icon name="save" />
        {page.t.saved_this()}
      </a>
    </p>
  );
};

const Corrections: FC<Pick<SearchPageProps, "answer">> = ({ answer }) => {
  const { t } = usePage();
  return (
    <>
      {answer.corrections.map(({ typed, meant }) => (
        <p dir="auto">
          {meant === undefined
            ? t.search_ignored({ typed })
            : isHsCode(typed)
              ? t.search_code_beginning({ typed: formatHsDigits(typed), meant: formatHsDigits(meant) })
              : t.search_corrected({ typed, meant })}
        </p>
      ))}
    </>
  );
};

const Nothing: FC<SearchPageProps> = ({ input, answer, near }) => {
  const page = usePage();
  const { t } = page;
  const filters = countFilters(filtersOf(input));
  const withoutFilters = `${href(page, "/search")}?${new URLSearchParams({ q: input.q })}`;
  return (
    <section class="stack" aria-labelledby="nothing">
      <div role="status">
        <h2 id="nothing">{t.search_nothing()}</h2>
      </div>
      <Corrections answer={answer} />
      {filters > 0 ? (
        <p>
          <a href={withoutFilters}>{t.search_without_filters()}</a>
        </p>
      ) : null}
      <InCurrency currency={input.currency}>
        <NearGoods listings={parted(answer).near} checks={answer.checks} />
        <RatesNote listings={answer.items} />
      </InCurrency>
      <CallAttache question={input.q} />
      <SaveLink input={input} />
      <p>{t.search_nothing_hint()}</p>
      <ul>
        {near.map(({ code, text }) => (
          <li>
            <a href={href(page, `/categories/${code}`)}>{text}</a>
          </li>
        ))}
        <li>
          <a href={href(page, "/categories")}>{t.browse_by_category()}</a>
        </li>
        <li>
          <a href={href(page, "/catalogs")}>{t.search_see_catalogs()}</a>
        </li>
        <li>
          <a href={href(page, "/newest")}>{t.search_see_newest()}</a>
        </li>
      </ul>
    </section>
  );
};

const Fallback: FC<Pick<SearchPageProps, "answer">> = ({ answer }) => {
  const { t } = usePage();
  return (
    <section class="stack" aria-labelledby="newest">
      <p role="status" class="failure">
        {t.search_unavailable()}
      </p>
      <h2 id="newest">{t.browse_newest()}</h2>
      <ListingGrid listings={answer.items} headingLevel={3} isRows checks={answer.checks} />
    </section>
  );
};
