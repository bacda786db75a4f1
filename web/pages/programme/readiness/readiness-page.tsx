import type { FC } from "hono/jsx";
import { bandOf } from "#shared/programme/readiness/bands.ts";
import { parts } from "#shared/programme/readiness/question.ts";
import { askedSet, questionsIn } from "#shared/programme/readiness/question-sets.ts";
import type { OwnReadiness } from "#shared/programme/readiness/readiness.ts";
import { isWhole, partScores, percentOf, scoreOf } from "#shared/programme/readiness/score.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { fieldId } from "#web/components/form/field-id.ts";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { History } from "./history.tsx";
import { BandBadge, Lifts, PartResults } from "./result.tsx";
import { bandAdvice, bandName, dayText, partName, percentText } from "./words.ts";

interface ReadinessPageProps {
  profileId: string;
  readiness: OwnReadiness;
  /** Whether the reader may let attachés read the answers. */
  mayShare: boolean;
  form: FormState;
}

/** Where a business stands: its parts with what is still open, its last result, what would lift it, and who sees what. */
export const ReadinessPage: FC<ReadinessPageProps> = (props) => {
  const { profileId, readiness, form } = props;
  const page = usePage();
  const { t } = page;
  const { answers, finished } = readiness;
  const [last] = finished;
  const hasBegun = Object.keys(answers).length > 0;
  return (
    <Layout title={t.readiness_title()} isPrivate isBoard hasForms>
      <section class="narrow stack sections">
        <div class="stack">
          <h1>{t.readiness_title()}</h1>
          <BusinessBar profileId={profileId} />
          <p>{t.readiness_what()}</p>
          <FormFailure form={form} />
        </div>
        {last ? (
          <section class="card stack" aria-labelledby="last">
            <h2 id="last">{t.readiness_last()}</h2>
            <p>
              <strong class="figure">{percentText(page, last.percent)}</strong> <BandBadge band={last.band} />{" "}
              <bdi class="hint">{dayText(page, last.finishedAt)}</bdi>
            </p>
            <p>{bandAdvice(page, last.band)}</p>
            <PartResults result={last} />
          </section>
        ) : null}
        <Parts {...props} />
        {hasBegun ? <Lifts set={askedSet} answers={answers} profileId={profileId} /> : null}
        {finished.length > 0 ? <History profileId={profileId} finished={finished} /> : null}
        <Sharing {...props} />
      </section>
    </Layout>
  );
};

/** The five parts with how many of each are answered; the button that ends it, once none is open. */
const Parts: FC<ReadinessPageProps> = ({ profileId, readiness: { answers, finished }, form }) => {
  const page = usePage();
  const { t } = page;
  const own = `/business/${profileId}/readiness`;
  const scores = partScores(askedSet, answers);
  const all = scoreOf(askedSet.questions, answers);
  const open = parts.find((part) => !isWhole(scores[part]));
  const percent = percentOf(all);
  const next = open && questionsIn(askedSet, open).find(({ id }) => answers[id] === undefined);
  const place = open && next && scores[open].answered > 0 ? `#${fieldId(`answers.${next.id}`)}` : "";
  return (
    <section class="stack" aria-labelledby="parts">
      <h2 id="parts">{t.readiness_parts()}</h2>
      <ol class="plain stack">
        {parts.map((part) => {
          const score = scores[part];
          const reached = isWhole(score) ? percentOf(score) : undefined;
          return (
            <li class="card board-row">
              <div>
                <h3>
                  <a class="whole" href={href(page, `${own}/parts/${part}`)}>
                    {partName(page, part)}
                  </a>
                </h3>
                <p>
                  <progress max={score.asked} value={score.answered} aria-label={partName(page, part)} />{" "}
                  {t.readiness_answered({ count: score.answered, limit: score.asked })}
                  {reached === undefined ? null : <> · {percentText(page, reached)}</>}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      {open && percent !== undefined ? (
        <p>
          {t.readiness_so_far({ score: percentText(page, percent), band: bandName(page, bandOf(percent)) })}
        </p>
      ) : null}
      {open ? (
        <p>
          <a class="button" href={href(page, `${own}/parts/${open}${place}`)}>
            {all.answered > 0 ? t.readiness_go_on() : t.readiness_begin()}
          </a>{" "}
          <span class="hint">{t.readiness_open({ count: all.asked - all.answered })}</span>
        </p>
      ) : (
        <>
          <p class="hint">{finished.length > 0 ? t.readiness_finish_again() : t.readiness_finish_what()}</p>
          <ButtonForm form={form} action={href(page, `${own}/finish`)} text={t.readiness_finish()} />
        </>
      )}
    </section>
  );
};

/** Who sees what, and the switch by which an owner lets attachés read the answers. */
const Sharing: FC<ReadinessPageProps> = ({ profileId, readiness: { sharedSince }, mayShare, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby="sharing">
      <h2 id="sharing">{t.readiness_sharing()}</h2>
      <p>{t.readiness_seen()}</p>
      <p>
        <strong>
          {sharedSince
            ? t.readiness_shared_since({ date: dayText(page, sharedSince) })
            : t.readiness_not_shared()}
        </strong>
      </p>
      {mayShare ? (
        <>
          <p class="hint">{t.readiness_share_what()}</p>
          <ButtonForm
            form={{ ...form, once: `${form.once}-share` }}
            action={href(page, `/business/${profileId}/readiness/sharing`)}
            text={sharedSince ? t.readiness_unshare() : t.readiness_share()}
            look="quiet"
          >
            <input type="hidden" name="isShared" value={sharedSince ? "no" : "yes"} />
          </ButtonForm>
        </>
      ) : (
        <p class="hint">{t.readiness_share_owner()}</p>
      )}
    </section>
  );
};
