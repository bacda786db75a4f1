import type { FC } from "hono/jsx";
import { questionSetOf } from "#shared/programme/readiness/question-sets.ts";
import type { SharedReadiness } from "#shared/programme/readiness/readiness.ts";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";
import { AnswersGiven, BandBadge, PartResults } from "./result.tsx";
import { dayText } from "./words.ts";

/** What an attaché sees of a business: its band, and its answers while it shares them. */
export const StandingPage: FC<{ standing: SharedReadiness }> = ({ standing }) => {
  const page = usePage();
  const { t } = page;
  const { businessName, handle, band, finishedAt, assessment, isDemo } = standing;
  const title = t.readiness_standing_title({ name: businessName });
  return (
    <Layout title={title} isPrivate isBoard isDemo={isDemo}>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/exporters/${handle}`)}>
            <bdi>{businessName}</bdi>
          </a>
        </p>
        <h1>{title}</h1>
        {band && finishedAt ? (
          <div class="card stack">
            <p>
              <BandBadge band={band} />
            </p>
            <p>{t.readiness_standing_since({ date: dayText(page, finishedAt) })}</p>
            {assessment ? <PartResults result={assessment} /> : null}
          </div>
        ) : (
          <p>{t.readiness_standing_none()}</p>
        )}
        <p class="hint">{assessment ? t.readiness_standing_shared() : t.readiness_standing_private()}</p>
        {assessment ? (
          <AnswersGiven set={questionSetOf(assessment.questionSet)} answers={assessment.answers} />
        ) : null}
      </section>
    </Layout>
  );
};
