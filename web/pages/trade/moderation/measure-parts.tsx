import type { Child, FC } from "hono/jsx";
import { answerBy } from "#shared/trade/moderation/deadlines.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Ago } from "#web/components/moment.tsx";
import { comma, named } from "#web/components/signs.ts";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** What the thing of a measure was called; where it has no name, which kind of thing it is. */
export const ThingName: FC<{ measure: Pick<Measure, "of" | "title"> }> = ({ measure: { of, title } }) =>
  title ? <Written texts={title} /> : <span>{lookup(usePage().t, `measure_of_${of}`)}</span>;

/** Where a measure stands, of which kind of thing it is, and why. */
export const Standing: FC<{ measure: Pick<Measure, "of" | "stage" | "reason"> }> = ({ measure }) => {
  const { t } = usePage();
  return (
    <p>
      <span class="badge">{lookup(t, `measure_stage_${measure.stage}`)}</span>{" "}
      {lookup(t, `measure_of_${measure.of}`)}
      {" · "}
      {lookup(t, `measure_reason_${measure.reason}`)}
    </p>
  );
};

/** One measure among others. */
export const MeasureCard: FC<{ measure: Measure }> = ({ measure }) => {
  const page = usePage();
  const { t } = page;
  const due = measure.stage === "appealed" ? answerBy(measure) : undefined;
  return (
    <li class="card stack">
      <h3>
        <a href={href(page, `/admin/measures/${measure.id}`)}>
          <ThingName measure={measure} />
        </a>
      </h3>
      <Standing measure={measure} />
      <p class="hint">
        {t.measure_decided_by({ name: measure.takenByName })}
        {comma(page)}
        <Ago at={measure.createdAt} />
      </p>
      {due ? <Due at={due} isLate={measure.overdueAt !== undefined} /> : null}
    </li>
  );
};

/** Until when an appeal is to be answered. */
export const Due: FC<{ at: string; isLate: boolean }> = ({ at, isLate }) => {
  const page = usePage();
  const { t } = page;
  return (
    <p class={isLate ? "issue" : "hint"}>
      {named(page, isLate ? t.measure_answer_late() : t.measure_answer_by())}
      <CalendarDay day={at.slice(0, 10)} />
    </p>
  );
};

/** What it is about, how it stands, why, and until when. */
export const MeasureFacts: FC<{ measure: Measure; about: Child }> = ({
  measure: { stage, reason, until },
  about,
}) => {
  const { t } = usePage();
  return (
    <dl class="facts">
      <dt>{t.appeal_about()}</dt>
      <dd>{about}</dd>
      <dt>{t.measure_stage()}</dt>
      <dd>
        <span class="badge">{lookup(t, `measure_stage_${stage}`)}</span>
      </dd>
      <dt>{t.measure_reason()}</dt>
      <dd>{lookup(t, `measure_reason_${reason}`)}</dd>
      <dt>{until ? t.measure_until_said() : t.measure_lasts()}</dt>
      <dd>{until ? <CalendarDay day={until.slice(0, 10)} /> : <span>{t.measure_until_lifted()}</span>}</dd>
    </dl>
  );
};

/** What somebody said of it, in the language that it is in. */
export const Words: FC<{ words: string; language?: string }> = ({ words, language }) => (
  <blockquote lang={language} dir="auto">
    {words.split("\n").flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}
  </blockquote>
);
