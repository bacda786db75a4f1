import type { FC } from "hono/jsx";
import { languageName } from "#shared/locales.ts";
import { openSteps } from "#shared/process.ts";
import { answerBy } from "#shared/trade/moderation/deadlines.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";
import type { Measure, MeasureEntry, WholeMeasure } from "#shared/trade/moderation/measure.ts";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { Due, MeasureFacts, ThingName, Words } from "./measure-parts.tsx";

/** One measure, all that was said of it, and what can be decided now. */
export const MeasurePage: FC<WholeMeasure & { form: FormState }> = ({ measure, entries, form }) => {
  const page = usePage();
  const { t } = page;
  const due = measure.stage === "appealed" ? answerBy(measure) : undefined;
  return (
    <Layout title={t.measure_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/admin/moderation")}>{t.moderation_title()}</a>
        </p>
        <h1>
          <ThingName measure={measure} />
        </h1>
        <MeasureFacts measure={measure} about={lookup(t, `measure_of_${measure.of}`)} />
        {due ? <Due at={due} isLate={measure.overdueAt !== undefined} /> : null}
        <h2>{t.measure_history()}</h2>
        <ol class="plain stack">
          {entries.map((entry) => (
            <Entry entry={entry} language={measure.language} />
          ))}
        </ol>
        <Decide measure={measure} form={form} />
      </section>
    </Layout>
  );
};

const Entry: FC<{ entry: MeasureEntry; language: string }> = ({ entry, language }) => {
  const { t } = usePage();
  return (
    <li class="card stack">
      <p>
        <strong>{lookup(t, `measure_act_${entry.act}`)}</strong>
        {entry.actorName ? (
          <>
            {" · "}
            <bdi>{entry.actorName}</bdi>
          </>
        ) : null}
      </p>
      {entry.words ? <Words words={entry.words} {...(entry.act === "appeal" ? {} : { language })} /> : null}
      <p class="hint">
        <Moment at={entry.createdAt} />
      </p>
    </li>
  );
};

/** The form of those who may decide now: its buttons are what can come of it. */
const Decide: FC<{ measure: Measure; form: FormState }> = ({ measure, form }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const open = openSteps(measureProcess, measure, actor);
  const acts = (["uphold", "grant", "lift"] as const).filter((it) => open.has(it));
  const [first] = acts;
  const path = href(page, `/admin/measures/${measure.id}`);
  if (!first)
    return measure.stage === "appealed" ? <p class="notice">{t.error_measure_needs_another()}</p> : null;
  return (
    <section class="stack" aria-labelledby="decide">
      <h2 id="decide">{measure.stage === "appealed" ? t.measure_decide() : t.measure_lift_title()}</h2>
      <Form form={form} action={`${path}/${first}`}>
        <input type="hidden" name="version" value={String(measure.version)} />
        <TextArea
          form={form}
          name="words"
          label={t.measure_answer_words()}
          hint={t.measure_answer_hint({ language: languageName(measure.language, locale) })}
          maximumLength={2000}
          isRequired
        />
        <p class="row">
          {acts.map((act) => (
            <button class={act === "uphold" ? "quiet" : undefined} formaction={`${path}/${act}`}>
              {lookup(t, `measure_do_${act}`)}
            </button>
          ))}
        </p>
      </Form>
    </section>
  );
};
