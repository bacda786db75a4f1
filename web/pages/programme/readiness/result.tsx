import type { FC } from "hono/jsx";
import type { Band } from "#shared/programme/readiness/bands.ts";
import { parts, type QuestionSet } from "#shared/programme/readiness/question.ts";
import { questionsIn } from "#shared/programme/readiness/question-sets.ts";
import type { AssessmentResult } from "#shared/programme/readiness/readiness.ts";
import { type Answers, liftsOf } from "#shared/programme/readiness/score.ts";
import { usePage } from "#web/page.ts";
import { answerText, askText, bandName, nextText, partName, percentText, placeOf } from "./words.ts";

/** What would lift the result most is told of so many questions. */
const shownLifts = 5;

/** A band by its name; never green, as nobody has checked it. */
export const BandBadge: FC<{ band: Band }> = ({ band }) => {
  const page = usePage();
  return <span class="badge">{bandName(page, band)}</span>;
};

/** What was reached in each part. */
export const PartResults: FC<{ result: Pick<AssessmentResult, "parts"> }> = ({ result }) => {
  const page = usePage();
  return (
    <dl class="facts">
      {parts.map((part) => {
        const percent = result.parts[part];
        return (
          <>
            <dt>{partName(page, part)}</dt>
            <dd>
              {percent === undefined ? (
                "–"
              ) : (
                <>
                  <progress max={100} value={percent} aria-label={partName(page, part)} />{" "}
                  {percentText(page, percent)}
                </>
              )}
            </dd>
          </>
        );
      })}
    </dl>
  );
};

interface LiftsProps {
  set: QuestionSet;
  answers: Answers;
  profileId: string;
}

/** What would lift the result most, with what to do for it. */
export const Lifts: FC<LiftsProps> = ({ set, answers, profileId }) => {
  const page = usePage();
  const { t } = page;
  const lifts = liftsOf(set, answers, shownLifts);
  return (
    <section class="stack" aria-labelledby="lifts">
      <h2 id="lifts">{t.readiness_lifts()}</h2>
      {lifts.length === 0 ? <p>{t.readiness_lifts_none()}</p> : null}
      <ol class="plain stack">
        {lifts.map(({ question, permille }) => {
          const place = placeOf(page, question.next, profileId);
          return (
            <li class="card">
              <h3>{askText(page, question)}</h3>
              <p>
                {nextText(page, question)} <a href={place.address}>{place.text}</a>
              </p>
              <p class="hint">{t.readiness_lift({ points: percentText(page, permille / 10) })}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** Each question of the set that was asked then, and what was answered. */
export const AnswersGiven: FC<Pick<LiftsProps, "set" | "answers">> = ({ set, answers }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">{t.readiness_answers()}</h2>
      {parts.map((part) => (
        <details class="card">
          <summary>{partName(page, part)}</summary>
          <dl class="stack">
            {questionsIn(set, part).map((question) => {
              const answer = answers[question.id];
              return (
                <div>
                  <dt>{askText(page, question)}</dt>
                  <dd>
                    <strong>
                      {answer === undefined
                        ? t.readiness_no_answer()
                        : answerText(page, question.scale, answer)}
                    </strong>
                  </dd>
                </div>
              );
            })}
          </dl>
        </details>
      ))}
    </section>
  );
};
