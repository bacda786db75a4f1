import type { FC } from "hono/jsx";
import { calendarDay } from "#shared/terms/day-format.ts";
import { answerBy, answerDays, appealBy } from "#shared/trade/moderation/deadlines.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { canAppeal } from "#shared/trade/moderation/measure-rules.ts";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { MeasureFacts, ThingName, Words } from "./measure-parts.tsx";

interface AppealPageProps {
  measure: Measure;
  /** What its address ends with. */
  token: string;
  now: string;
  form: FormState;
}

/** What was decided about somebody or what is theirs, why and until when, and their word against it. */
export const AppealPage: FC<AppealPageProps> = ({ measure, token, now, form }) => {
  const page = usePage();
  const { t } = page;
  const { words, language, answer, appeal } = measure;
  return (
    <Layout title={t.appeal_title()} isPrivate hasForms>
      <section class="narrow stack">
        <h1>{t.appeal_title()}</h1>
        <p>
          {lookup(t, `appeal_what_${measure.of}`)}
          {canAppeal(measure, now) ? ` ${t.appeal_answer_here()}` : null}
        </p>
        <MeasureFacts measure={measure} about={<ThingName measure={measure} />} />
        <Words words={words} language={language} />
        {appeal ? (
          <section class="stack" aria-labelledby="said">
            <h2 id="said">{t.appeal_yours()}</h2>
            <Words words={appeal.words} />
          </section>
        ) : null}
        {answer ? (
          <section class="stack" aria-labelledby="answered">
            <h2 id="answered">{t.appeal_answered()}</h2>
            <Words words={answer.words} language={language} />
          </section>
        ) : null}
        <Appeal {...{ measure, token, now, form }} />
        {measure.of === "person" ? <SomebodyElse /> : null}
      </section>
    </Layout>
  );
};

const Appeal: FC<AppealPageProps> = ({ measure, token, now, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const due = answerBy(measure);
  if (measure.stage === "appealed" && due)
    return (
      <p class="notice" role="status">
        {t.appeal_sent({ day: calendarDay(due.slice(0, 10), locale) })}
      </p>
    );
  const day = calendarDay(appealBy(measure).slice(0, 10), locale);
  if (measure.stage === "standing" && !canAppeal(measure, now)) return <p>{t.appeal_over({ day })}</p>;
  if (!canAppeal(measure, now)) return null;
  return (
    <section class="stack" aria-labelledby="appeal">
      <h2 id="appeal">{t.appeal_write()}</h2>
      <p>{t.appeal_write_hint({ day, days: answerDays })}</p>
      <Form form={form} action={href(page, `/appeals/${token}`)}>
        <TextArea
          form={form}
          name="words"
          label={t.appeal_words()}
          hint={t.appeal_words_hint()}
          maximumLength={2000}
          isRequired
        />
        <button>{t.appeal_send()}</button>
      </Form>
    </section>
  );
};

/** A phone is often a family's: whoever else holds it is not kept out with its last reader. */
const SomebodyElse: FC = () => {
  const page = usePage();
  const { t } = page;
  if (page.actor.kind === "person") return null;
  const address = `/sign-in?as=other&to=${encodeURIComponent(href(page, ""))}`;
  return (
    <p>
      {t.appeal_other_person()} <a href={address}>{t.appeal_sign_in_other()}</a>
    </p>
  );
};
