import type { Child, FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { beside } from "#web/components/listed.ts";
import { quantityText } from "#web/components/quantity.ts";
import { inBrackets } from "#web/components/signs.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

type Asked = Pick<
  Inquiry,
  "quantity" | "unit" | "destinationCountry" | "destinationPlace" | "incoterm" | "neededBy" | "company"
>;

/** What was asked for, what there is to know beside, and by which company. */
export const TermsSummary: FC<{ inquiry: Asked; children?: Child }> = ({ inquiry, children }) => {
  const page = usePage();
  const { t, locale } = page;
  const { company, incoterm, neededBy } = inquiry;
  const destination = [inquiry.destinationPlace, countryName(inquiry.destinationCountry, locale)];
  return (
    <dl class="facts">
      <dt>{t.inquiries_quantity()}</dt>
      <dd>{quantityText(page, inquiry.quantity, inquiry.unit)}</dd>
      <dt>{t.inquiries_destination()}</dt>
      <dd>{beside(page, destination)}</dd>
      {incoterm ? (
        <>
          <dt>{t.inquiries_incoterm()}</dt>
          <dd>
            <abbr title={lookup(t, `incoterm_${incoterm}`)}>{incoterm}</abbr>
          </dd>
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
      {children}
      <dt>{t.inquiries_company()}</dt>
      <dd>
        <bdi>{company.name}</bdi>
        {inBrackets(
          page,
          beside(page, [lookup(t, `company_${company.kind}`), countryName(company.country, locale)]),
        )}
      </dd>
    </dl>
  );
};
