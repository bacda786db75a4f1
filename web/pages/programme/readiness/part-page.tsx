import type { FC } from "hono/jsx";
import { type Part, parts, type Question } from "#shared/programme/readiness/question.ts";
import { askedSet, questionsIn } from "#shared/programme/readiness/question-sets.ts";
import { answersOf } from "#shared/programme/readiness/scales.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { ScreenFrame } from "#web/components/form/screen-frame.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { answerText, askText, nextText, partName, placeOf, whyText } from "./words.ts";

interface PartPageProps extends FieldsProps {
  profileId: string;
  part: Part;
}

/** The questions of one part; with a script, each answer is kept as it is chosen. */
export const PartPage: FC<PartPageProps> = ({ profileId, part, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <ScreenFrame
      screens={{
        title: t.readiness_title(),
        names: parts.map((it) => partName(page, it)),
        end: t.readiness_last_button(),
      }}
      at={parts.indexOf(part)}
      needed={t.readiness_hint()}
      later={t.readiness_later()}
      form={form}
      action={href(page, `/business/${profileId}/readiness/parts/${part}`)}
    >
      {questionsIn(askedSet, part).map((question) => (
        <Asked question={question} form={form} profileId={profileId} />
      ))}
      <saved-answers data-kept={t.readiness_kept()} data-lost={t.readiness_not_kept()}>
        <p class="hint" role="status" />
      </saved-answers>
    </ScreenFrame>
  );
};

interface AskedProps extends FieldsProps {
  question: Question;
  profileId: string;
}

const Asked: FC<AskedProps> = ({ question, form, profileId }) => {
  const page = usePage();
  const { t } = page;
  const place = placeOf(page, question.next, profileId);
  return (
    <div class="card stack">
      <ChoiceField
        form={form}
        name={`answers.${question.id}`}
        label={askText(page, question)}
        hint={whyText(page, question)}
        isSingle
        isPart
        options={answersOf(question.scale).map(({ name }) => ({
          value: name,
          text: answerText(page, question.scale, name),
        }))}
      />
      <details>
        <summary>{t.readiness_if_not()}</summary>
        <p>
          {nextText(page, question)} <a href={place.address}>{place.text}</a>
        </p>
      </details>
    </div>
  );
};
