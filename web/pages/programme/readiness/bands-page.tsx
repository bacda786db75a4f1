import type { FC } from "hono/jsx";
import { bands } from "#shared/programme/readiness/bands.ts";
import { leastToldApart, totalOf } from "#shared/programme/readiness/count-bands.ts";
import type { BandCounts, CountedBands } from "#shared/programme/readiness/readiness.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { provinceName } from "#shared/terms/places.ts";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { named } from "#web/components/signs.ts";
import { Wide } from "#web/components/wide.tsx";
import { usePage } from "#web/page.ts";
import { bandName } from "./words.ts";

/** How many businesses stand in each band, for whoever plans; no business is told by name. */
export const BandsPage: FC<{ counted: CountedBands }> = ({ counted: { all, provinces, others } }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.readiness_bands_title()} isPrivate isBoard>
      <section class="stack">
        <h1 id="bands">{t.readiness_bands_title()}</h1>
        <OfficerBar />
        <p>{t.readiness_bands_what({ count: leastToldApart })}</p>
        {totalOf(all) === 0 ? (
          <p>
            {others
              ? t.readiness_bands_none()
              : named(page, t.readiness_bands_all(), t.learning_fewer({ least: leastToldApart }))}
          </p>
        ) : (
          <Wide labelledBy="bands">
            <table class="results">
              <thead>
                <tr>
                  <th scope="col">{t.readiness_bands_province()}</th>
                  {bands.map((band) => (
                    <th scope="col">{bandName(page, band)}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <Row name={t.readiness_bands_all()} counts={all} />
                {provinces
                  .toSorted((one, other) => totalOf(other.counts) - totalOf(one.counts))
                  .map(({ provinceCode, counts }) => (
                    <Row name={provinceName(provinceCode) ?? provinceCode} counts={counts} lang="id" />
                  ))}
                {others === null ? (
                  <tr>
                    <th scope="row">{t.readiness_bands_others()}</th>
                    <td colspan={bands.length}>{t.learning_fewer({ least: leastToldApart })}</td>
                  </tr>
                ) : null}
                {others && totalOf(others) > 0 ? (
                  <Row name={t.readiness_bands_others()} counts={others} />
                ) : null}
              </tbody>
            </table>
          </Wide>
        )}
      </section>
    </Layout>
  );
};

const Row: FC<{ name: string; counts: BandCounts; lang?: string }> = ({ name, counts, lang }) => {
  const { locale } = usePage();
  return (
    <tr>
      <th scope="row" lang={lang}>
        {name}
      </th>
      {bands.map((band) => (
        <td>{numberText(counts[band], locale)}</td>
      ))}
    </tr>
  );
};
