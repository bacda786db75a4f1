import type { FC } from "hono/jsx";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { href, usePage } from "#web/page.ts";
import { Standing, ThingName } from "./measure-parts.tsx";

interface OwnMeasuresProps {
  /** With what leads to the appeal; helpers of a business have none. */
  measures: { measure: Measure; token?: string | undefined }[];
}

/** What was decided about the reader and their businesses. */
export const OwnMeasuresPage: FC<OwnMeasuresProps> = ({ measures }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.measures_own_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.measures_own_title()}</h1>
        {measures.length === 0 ? <p>{t.measures_own_none()}</p> : null}
        <ol class="plain stack">
          {measures.map(({ measure, token }) => (
            <li class="card stack">
              <h2>
                <ThingName measure={measure} />
              </h2>
              <Standing measure={measure} />
              <p class="hint">
                <Moment at={measure.createdAt} />
              </p>
              {token ? (
                <p>
                  <a class="button quiet less" href={href(page, `/appeals/${token}`)}>
                    {t.measures_own_open()}
                  </a>
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      </section>
    </Layout>
  );
};
