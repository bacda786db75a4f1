import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { Layout } from "#web/components/layout.tsx";
import { Ago } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { inBrackets } from "#web/components/signs.ts";
import { Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { RequestStanding } from "./request-standing.tsx";
import { titleOf } from "./request-words.ts";

interface ListProps {
  requests: BuyerRequest[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What the reader sent as a buyer. */
export const MyRequestsPage: FC<ListProps> = ({ requests, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.requests_mine_title()} isPrivate>
      <section class="stack">
        <h1>{t.requests_mine_title()}</h1>
        {requests.length === 0 ? <p>{t.requests_mine_none()}</p> : null}
        <p>
          <a class="button" href={href(page, "/requests/new")}>
            {t.requests_call_link()}
          </a>
        </p>
        <RequestList requests={requests} />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** What buyers of a market look for, a tab for each market that the reader serves. */
export const MarketRequestsPage: FC<ListProps & { market: string; markets: readonly string[] }> = ({
  requests,
  market,
  markets,
  ...cursors
}) => {
  const page = usePage();
  const { t, locale } = page;
  const title = t.requests_desk_title({ market: countryName(market, locale) });
  return (
    <Layout title={title} isPrivate>
      <section class="stack">
        {markets.length > 0 ? (
          <p>
            <a href={href(page, "/desk")}>{t.requests_desk_back()}</a>
          </p>
        ) : null}
        <h1>{title}</h1>
        {markets.length > 1 ? (
          <nav class="row" aria-label={t.requests_desk_markets()}>
            {markets.map((it) => (
              <a
                href={href(page, `/desk/requests?market=${it}`)}
                aria-current={it === market ? "page" : undefined}
              >
                {countryName(it, locale)}
              </a>
            ))}
          </nav>
        ) : null}
        {requests.length === 0 ? <p>{t.requests_desk_none()}</p> : null}
        <RequestList requests={requests} />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const RequestList: FC<Pick<ListProps, "requests">> = ({ requests }) => (
  <ul class="plain stack">
    {requests.map((request) => (
      <li class="card stack">
        <RequestCard request={request} />
      </li>
    ))}
  </ul>
);

const RequestCard: FC<{ request: BuyerRequest }> = ({ request }) => {
  const page = usePage();
  const { t, locale } = page;
  const { company, market, id, answers, quantity, createdAt } = request;
  return (
    <>
      <h2>
        <a href={href(page, `/requests/${market}/${id}`)}>
          <Written texts={titleOf(request)} />
        </a>
      </h2>
      <p>
        <bdi>{company.name}</bdi>
        {inBrackets(page, countryName(company.country, locale))}
        {market === company.country ? null : (
          <>
            {" · "}
            {t.requests_to({ market: countryName(market, locale) })}
          </>
        )}
        {quantity ? (
          <>
            {" · "}
            <span dir="auto">{quantity}</span>
          </>
        ) : null}
      </p>
      <p class="row">
        <RequestStanding request={request} />
        {answers.length > 0 ? <span>{t.requests_answer_count({ count: answers.length })}</span> : null}
        <span class="hint">
          {t.requests_sent()} <Ago at={createdAt} />
        </span>
      </p>
    </>
  );
};
