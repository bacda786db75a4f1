import type { FC } from "hono/jsx";
import { questionSetOf } from "#shared/programme/readiness/question-sets.ts";
import type { ShownAssessment } from "#shared/programme/readiness/readiness.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";
import { AnswersGiven, BandBadge, Lifts, PartResults } from "./result.tsx";
import { bandAdvice, dayText, percentText } from "./words.ts";

interface ResultPageProps {
  profileId: string;
  assessment: ShownAssessment;
}

/** One finished assessment: where the business stood, and what to do next. */
export const ResultPage: FC<ResultPageProps> = ({ profileId, assessment }) => {
  const page = usePage();
  const { t } = page;
  const { band, percent, answers, finishedAt } = assessment;
  const set = questionSetOf(assessment.questionSet);
  const title = t.readiness_result_of({ date: dayText(page, finishedAt) });
  return (
    <Layout title={title} isPrivate isBoard>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/business/${profileId}/readiness`)}>{t.readiness_title()}</a>
        </p>
        <h1>{title}</h1>
        <BusinessBar profileId={profileId} />
        <div class="card stack">
          <p>
            <strong class="figure">{percentText(page, percent)}</strong> <BandBadge band={band} />
          </p>
          <p>{bandAdvice(page, band)}</p>
          <PartResults result={assessment} />
        </div>
        <Lifts set={set} answers={answers} profileId={profileId} />
        <AnswersGiven set={set} answers={answers} />
      </section>
    </Layout>
  );
};
