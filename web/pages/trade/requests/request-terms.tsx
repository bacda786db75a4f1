import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { beside } from "#web/components/listed.ts";
import { Ago } from "#web/components/moment.tsx";
import { inBrackets } from "#web/components/signs.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** What is asked beside the text, and by which company. */
export const RequestTerms: FC<{ request: BuyerRequest }> = ({ request }) => {
  const page = usePage();
  const { t, locale } = page;
  const { company, market, neededBy, quantity, question, createdAt } = request;
  return (
    <dl class="facts">
      <dt>{t.requests_market_short()}</dt>
      <dd>{countryName(market, locale)}</dd>
      {quantity ? (
        <>
          <dt>{t.requests_quantity()}</dt>
          <dd dir="auto">{quantity}</dd>
        </>
      ) : null}
      {neededBy ? (
        <>
          <dt>{t.requests_needed_by()}</dt>
          <dd>
            <CalendarDay day={neededBy} />
          </dd>
        </>
      ) : null}
      {question ? (
        <>
          <dt>{t.requests_question()}</dt>
          <dd dir="auto">{question}</dd>
        </>
      ) : null}
      <dt>{t.requests_company()}</dt>
      <dd>
        <bdi>{company.name}</bdi>
        {inBrackets(
          page,
          beside(page, [lookup(t, `company_${company.kind}`), countryName(company.country, locale)]),
        )}
      </dd>
      <dt>{t.requests_sent_at()}</dt>
      <dd>
        <Ago at={createdAt} />
      </dd>
    </dl>
  );
};
