import type { FC } from "hono/jsx";
import type { ModuleText } from "#shared/programme/learning/module.ts";
import { neededOf, passMark, scoreOf } from "#shared/programme/learning/pass-mark.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Issues } from "#web/components/form/field.tsx";
import { fieldId } from "#web/components/form/field-id.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { noteLabel } from "#web/components/form/labels.ts";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { type InLanguage, inOwn } from "./in-language.ts";

export interface QuizProps {
  slug: string;
  text: ModuleText;
  right: readonly number[];
  form: FormState;
  /** What was chosen, where the answers are told. */
  chosen?: readonly (number | undefined)[] | undefined;
  written: InLanguage;
}

/**
 * A lesson's questions. Whoever is signed in posts them, and it is kept; everyone else is told the result by the address
 * alone. Where there is JavaScript, the island marks them on the device, with a connection or without.
 */
export const QuizForm: FC<QuizProps> = ({ slug, text, right, form, chosen, written }) => {
  const page = usePage();
  const { t, csrf } = page;
  const isPosted = csrf !== undefined;
  return (
    <lesson-quiz
      data-slug={slug}
      data-right={right.join(",")}
      data-passed={t.learning_you_passed({ count: "{count}", maximum: right.length })}
      data-again={t.learning_not_yet({
        count: "{count}",
        maximum: right.length,
        least: neededOf(right.length),
      })}
    >
      <form
        method={isPosted ? "post" : "get"}
        action={href(page, isPosted ? `/learn/${slug}/quiz` : `/learn/${slug}/result`)}
        novalidate={form.failure !== undefined}
        class="stack"
      >
        <FormFailure form={form}>
          {isPosted ? <FormTokens form={form} /> : null}
          {text.quiz.map((question, at) => (
            <Question
              {...{ slug, question, at, form, chosen, written }}
              right={right[at] ?? 0}
              isPassed={chosen !== undefined && scoreOf(right, chosen) >= passMark}
            />
          ))}
        </FormFailure>
        <p>
          <button>{chosen ? t.learning_check_again() : t.learning_check()}</button>
        </p>
      </form>
    </lesson-quiz>
  );
};

interface QuestionProps extends Pick<QuizProps, "slug" | "form" | "chosen" | "written"> {
  question: ModuleText["quiz"][number];
  at: number;
  right: number;
  /** Only then is the right answer told where another was chosen: before, it is still to be found. */
  isPassed: boolean;
}

const Question: FC<QuestionProps> = ({
  question: { question, from, choices },
  at,
  form,
  right,
  isPassed,
  slug,
  ...told
}) => {
  const page = usePage();
  const { t } = page;
  const name = `q${at}`;
  const chosen = told.chosen?.[at];
  noteLabel({ form, name, label: `${at + 1}` });
  return (
    <fieldset class="field" id={fieldId(name)} tabindex={-1} data-question={at}>
      <legend {...told.written}>
        {at + 1}. {question}
      </legend>
      <div class="choices" {...told.written}>
        {choices.map(({ text, why }, choice) => {
          const isTold = told.chosen !== undefined && (choice === chosen || (isPassed && choice === right));
          return (
            <div
              class={isTold ? (choice === right ? "is-right" : "is-wrong") : undefined}
              data-choice={choice}
            >
              <label class="choice">
                <input
                  type="radio"
                  name={name}
                  value={choice}
                  checked={textAt(form, name) === String(choice)}
                  required
                />
                <span>{text}</span>
              </label>
              <p class="why" hidden={!isTold}>
                <b {...inOwn(page, told.written)}>
                  {choice === right ? t.learning_right() : t.learning_not_right()}
                </b>{" "}
                {why}
              </p>
            </div>
          );
        })}
      </div>
      <p class="back" hidden={told.chosen === undefined || chosen === right}>
        <a href={href(page, `/learn/${slug}#${from}`)}>{t.learning_read_again()}</a>
      </p>
      <Issues form={form} name={name} label={name} />
    </fieldset>
  );
};
