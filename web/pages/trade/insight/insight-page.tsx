import type { FC } from "hono/jsx";
import type { ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { countryName } from "#shared/terms/countries.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import type { CatalogInquiry, Insight } from "#shared/trade/insight/insight.ts";
import { Layout } from "#web/components/layout.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { titleOf } from "#web/pages/market/catalogs/title-of.ts";
import { CountryBars, ViewsChart } from "./charts.tsx";

/** How often a catalog was seen, and what buyers asked through it. */
export const InsightPage: FC<Insight> = ({ catalog, days, totalViews, inquiries }) => {
  const page = usePage();
  const { t, locale } = page;
  const number = new Intl.NumberFormat(locale);
  const title = t.catalogs_insight_title({ title: titleOf(page, catalog) });
  return (
    <Layout title={title} isPrivate isBoard>
      <div class="stack sections">
        <section class="stack">
          <h1>{title}</h1>
          <p>
            <a href={href(page, `/desk/catalogs/${catalog.id}`)}>{t.catalogs_edit()}</a>
          </p>
          <dl class="facts">
            <dt>{t.catalogs_views_total()}</dt>
            <dd>{number.format(totalViews)}</dd>
            <dt>{t.catalogs_views_month()}</dt>
            <dd>{number.format(days.reduce((sum, it) => sum + it.views, 0))}</dd>
          </dl>
        </section>
        <section class="stack" aria-labelledby="days">
          <h2 id="days">{t.catalogs_views_days()}</h2>
          <ViewsChart days={days} />
          <Days days={days} />
        </section>
        <section class="stack" aria-labelledby="inquiries">
          <h2 id="inquiries">{t.catalogs_inquiries()}</h2>
          <CountryBars inquiries={inquiries} />
          <Inquiries inquiries={inquiries} />
        </section>
      </div>
    </Layout>
  );
};

const Inquiries: FC<{ inquiries: CatalogInquiry[] }> = ({ inquiries }) => {
  const page = usePage();
  const { t, locale } = page;
  const day = dayFormat(locale);
  if (inquiries.length === 0) return <p>{t.catalogs_inquiries_none()}</p>;
  return (
    <>
      {inquiries.length >= 100 ? <p class="hint">{t.catalogs_inquiries_newest()}</p> : null}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.catalogs_inquiry_listing()}</th>
              <th scope="col">{t.catalogs_inquiry_buyer()}</th>
              <th scope="col">{t.catalogs_inquiry_quantity()}</th>
              <th scope="col">{t.catalogs_stage()}</th>
              <th scope="col">{t.catalogs_inquiry_sent()}</th>
            </tr>
          </thead>
          <tbody>
            {inquiries.map((inquiry) => (
              <tr>
                <th scope="row">
                  <a href={href(page, `/listings/${inquiry.listingId}`)}>
                    <Written texts={inquiry.listingTitle} />
                  </a>
                </th>
                <td>
                  {t.catalogs_inquiry_from({
                    kind: lookup(t, `company_${inquiry.companyKind}`) ?? inquiry.companyKind,
                    country: countryName(inquiry.country, locale),
                  })}
                </td>
                <td>{quantityText(page, inquiry.quantity, inquiry.unit)}</td>
                <td>{lookup(t, `inquiries_stage_${inquiry.stage}`)}</td>
                <td>
                  <time datetime={inquiry.createdAt}>{day.format(new Date(inquiry.createdAt))}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

/** The chart's figures, for whoever wants them one by one. */
const Days: FC<{ days: ViewsOfDay[] }> = ({ days }) => {
  const { t, locale } = usePage();
  const format = dayFormat(locale);
  const number = new Intl.NumberFormat(locale);
  return (
    <details class="narrow">
      <summary>{t.catalogs_views()}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.catalogs_day()}</th>
            <th scope="col">{t.catalogs_views()}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, views }) => (
            <tr>
              <th scope="row">
                <time datetime={day}>{format.format(new Date(`${day}T00:00:00Z`))}</time>
              </th>
              <td>{number.format(views)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
