import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { numberText } from "#shared/terms/number-text.ts";
import type { Outcomes } from "#shared/trade/outcomes/outcome.ts";
import { quoteTimeText } from "#web/components/answer-text.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";

interface OutcomesPageProps {
  outcomes: Outcomes;
  /** Whose they are: a business's, or a market's. */
  profileId?: string;
  market?: string;
}

/** What came of trade in the last year: how much was quoted and ordered, and what it came to in each market. */
export const OutcomesPage: FC<OutcomesPageProps> = ({ outcomes, profileId, market }) => {
  const page = usePage();
  const { t, locale } = page;
  const title = market
    ? t.outcomes_market_title({ market: countryName(market, locale) })
    : t.outcomes_title();
  const counts = [
    [t.outcomes_quotations(), outcomes.quotations],
    [t.outcomes_orders(), outcomes.orders],
    [t.outcomes_completed(), outcomes.completed],
    [t.outcomes_cancelled(), outcomes.cancelled],
  ] as const;
  return (
    <Layout title={title} isPrivate isBoard>
      <section class="narrow stack">
        <h1>{title}</h1>
        {profileId ? (
          <BusinessBar profileId={profileId} />
        ) : (
          <p>
            <a href={href(page, "/desk")}>{t.outcomes_to_desk()}</a>
          </p>
        )}
        <p class="hint">{outcomes.isPart ? t.outcomes_part() : t.outcomes_year()}</p>
        <dl class="facts">
          {counts.map(([name, count]) => (
            <>
              <dt>{name}</dt>
              <dd>{numberText(count, locale)}</dd>
            </>
          ))}
          {outcomes.medianQuoteMinutes === undefined ? null : (
            <>
              <dt>{t.outcomes_quote_time()}</dt>
              <dd>{quoteTimeText(page, outcomes.medianQuoteMinutes)}</dd>
            </>
          )}
        </dl>
        {outcomes.values.length === 0 ? <p>{t.outcomes_none()}</p> : <Values outcomes={outcomes} />}
      </section>
    </Layout>
  );
};

const Values: FC<{ outcomes: Outcomes }> = ({ outcomes }) => {
  const { t, locale } = usePage();
  return (
    <table class="sheet">
      <caption>{t.outcomes_values()}</caption>
      <thead>
        <tr>
          <th scope="col">{t.outcomes_market()}</th>
          <th scope="col">{t.outcomes_orders()}</th>
          <th scope="col">{t.outcomes_value()}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.values.map(({ country, currency, orders, amountMinor }) => (
          <tr>
            <th scope="row">{countryName(country, locale)}</th>
            <td data-label={t.outcomes_orders()}>{numberText(orders, locale)}</td>
            <td data-label={t.outcomes_value()}>
              <bdi>{formatMoney({ amountMinor, currency }, locale)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
