import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { listed } from "#web/components/listed.ts";
import { quantityText } from "#web/components/quantity.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { untilText } from "./rfq-words.tsx";

/** What was asked for, as all who were asked see it. */
export const RfqTerms: FC<{ rfq: Omit<Rfq, "forwarded"> }> = ({ rfq }) => {
  const page = usePage();
  const { t, locale } = page;
  const { incoterm, currency, neededBy, company } = rfq;
  return (
    <dl class="facts">
      <dt>{t.inquiries_quantity()}</dt>
      <dd>{quantityText(page, rfq.quantity, rfq.unit)}</dd>
      <dt>{t.inquiries_destination()}</dt>
      <dd>{listed(page, [rfq.destinationPlace, countryName(rfq.destinationCountry, locale)])}</dd>
      {incoterm ? (
        <>
          <dt>{t.inquiries_incoterm()}</dt>
          <dd>
            <abbr title={lookup(t, `incoterm_${incoterm}`)}>{incoterm}</abbr>
          </dd>
        </>
      ) : null}
      {currency ? (
        <>
          <dt>{t.rfqs_currency()}</dt>
          <dd>{currency}</dd>
        </>
      ) : null}
      {neededBy ? (
        <>
          <dt>{t.inquiries_needed_by()}</dt>
          <dd>
            <CalendarDay day={neededBy} />
          </dd>
        </>
      ) : null}
      <dt>{t.rfqs_closes()}</dt>
      <dd>{untilText(page, rfq)}</dd>
      <dt>{t.inquiries_company()}</dt>
      <dd>
        <bdi>{company.name}</bdi> (
        {listed(page, [lookup(t, `company_${company.kind}`), countryName(company.country, locale)])})
      </dd>
    </dl>
  );
};
