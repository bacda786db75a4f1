import type { FC } from "hono/jsx";
import { directionOf } from "#shared/locales.ts";
import type { ViewsOfDay } from "#shared/market/catalogs/catalog.ts";
import { countryName } from "#shared/terms/countries.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import type { CatalogInquiry } from "#shared/trade/insight/insight.ts";
import { usePage } from "#web/page.ts";

const height = 96;
const column = 20;
const mostCountries = 8;

/** Views day by day as columns, the latest at the end of the line; what it shows is said in words too. */
export const ViewsChart: FC<{ days: ViewsOfDay[] }> = ({ days }) => {
  const { t, locale } = usePage();
  const format = dayFormat(locale);
  const number = new Intl.NumberFormat(locale);
  const dayText = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  const [last] = days;
  const first = days.at(-1);
  if (!first || !last) return null;
  const most = days.reduce((best, it) => (it.views > best.views ? it : best));
  const told = t.catalogs_views_chart({
    from: dayText(first.day),
    to: dayText(last.day),
    count: days.reduce((sum, it) => sum + it.views, 0),
    most: number.format(most.views),
    day: dayText(most.day),
  });
  // They come newest first; time runs the way that the language is read.
  const drawn = directionOf(locale) === "rtl" ? days : days.toReversed();
  return (
    <figure>
      <svg class="chart" role="img" aria-label={told} viewBox={`0 0 ${days.length * column} ${height + 2}`}>
        {drawn.map(({ views }, at) => {
          const tall = most.views > 0 ? Math.round((views / most.views) * height) : 0;
          return <rect x={at * column + 3} y={height - tall} width={column - 6} height={tall} rx={2} />;
        })}
        <line x1={0} x2={days.length * column} y1={height + 1} y2={height + 1} />
      </svg>
      <figcaption class="hint">{told}</figcaption>
    </figure>
  );
};

/** From where buyers asked, the most first; of one country alone there is nothing to draw. */
export const CountryBars: FC<{ inquiries: CatalogInquiry[] }> = ({ inquiries }) => {
  const { t, locale } = usePage();
  const rows = Object.entries(Object.groupBy(inquiries, ({ country }) => country))
    .map(([country, all = []]) => ({ country, count: all.length }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostCountries);
  const most = rows[0]?.count ?? 0;
  if (rows.length < 2) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <figure class="narrow stack">
      <figcaption>{t.catalogs_by_market()}</figcaption>
      <div class="bars">
        {rows.map(({ country, count }) => {
          const wide = (count / most) * 100;
          return (
            <>
              <span>{countryName(country, locale)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x={directionOf(locale) === "rtl" ? 100 - wide : 0} width={wide} height={10} />
              </svg>
              <span class="number">{number.format(count)}</span>
            </>
          );
        })}
      </div>
    </figure>
  );
};
