import type { FC } from "hono/jsx";
import { isPassed, nextModule } from "#shared/programme/learning/join-progress.ts";
import type { OwnLearning } from "#shared/programme/learning/learner.ts";
import type { ModuleFacts, ModuleText } from "#shared/programme/learning/module.ts";
import { neededOf } from "#shared/programme/learning/pass-mark.ts";
import type { ModuleLanguage } from "#shared/programme/learning/reading-grade.ts";
import { Crumbs } from "#web/components/crumbs.tsx";
import { Layout } from "#web/components/layout.tsx";
import { named } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";
import { OtherLanguage } from "./other-language.tsx";
import { QuizForm } from "./quiz-form.tsx";

interface QuizPageProps {
  modules: readonly ModuleFacts[];
  facts: ModuleFacts;
  language: ModuleLanguage;
  text: ModuleText;
  own: OwnLearning | undefined;
  form: FormState;
  /** What was chosen, where the answers are told. */
  chosen?: readonly (number | undefined)[];
}

/** A lesson's questions; once they were answered, with what was right on top. */
export const QuizPage: FC<QuizPageProps> = ({ modules, facts, language, text, own, form, chosen }) => {
  const page = usePage();
  const { t } = page;
  const { slug, right } = facts;
  const written = inLanguage(language, page);
  const isAnswered = chosen !== undefined || form.failure !== undefined;
  return (
    <Layout
      title={named(page, t.learning_quiz(), text.title)}
      description={text.about}
      path={`/learn/${slug}/quiz`}
      isPrivate={isAnswered}
      isLesson
    >
      <article class="narrow stack sections lesson">
        <header class="stack">
          <Crumbs
            steps={[
              ["/learn", t.learning_title()],
              [`/learn/${slug}`, text.title],
            ]}
          />
          <h1>
            {named(page, t.learning_quiz())}
            <span {...written}>{text.title}</span>
          </h1>
          <p class="hint">
            {t.learning_quiz_hint({ least: neededOf(right.length), maximum: right.length })}
            {" · "}
            <OtherLanguage path={`/learn/${slug}/quiz`} language={language} />
          </p>
          {chosen ? (
            <Result right={right} chosen={chosen} />
          ) : (
            <p class="result" role="status" tabindex={-1} hidden />
          )}
        </header>
        <QuizForm {...{ slug, text, right, form, chosen, written }} />
        <Onward modules={modules} slug={slug} own={own} />
      </article>
    </Layout>
  );
};

const Result: FC<{ right: readonly number[]; chosen: readonly (number | undefined)[] }> = ({
  right,
  chosen,
}) => {
  const { t } = usePage();
  const count = right.filter((it, at) => it === chosen[at]).length;
  const [maximum, least] = [right.length, neededOf(right.length)];
  return (
    <p class={count >= least ? "result is-passed" : "result"} role="status" tabindex={-1}>
      {count >= least
        ? t.learning_you_passed({ count, maximum })
        : t.learning_not_yet({ count, maximum, least })}
    </p>
  );
};

/** What comes after: the next lesson that is not passed, and where the progress is kept. */
const Onward: FC<Pick<QuizPageProps, "modules" | "own"> & { slug: string }> = ({ modules, slug, own }) => {
  const page = usePage();
  const { t } = page;
  const at = modules.findIndex((it) => it.slug === slug);
  const others = [...modules.slice(at + 1), ...modules.slice(0, at)];
  const next = nextModule(others, own?.modules ?? []);
  return (
    <nav class="stack" aria-label={t.learning_onward()}>
      {own ? null : (
        <p class="hint" data-for-nobody>
          {t.learning_kept_here()}{" "}
          <a href={`/sign-in?to=${encodeURIComponent(href(page, `/learn/${slug}/quiz`))}`}>
            {t.learning_sign_in()}
          </a>
        </p>
      )}
      {own && !next ? (
        <p class="notice is-done" data-all-passed hidden={!isPassed(own.modules, slug)}>
          {t.learning_all_passed()} {own.certificate ? null : t.learning_certificate_waits()}{" "}
          <a href={href(page, "/account/learning#certificate")}>{t.learning_certificate_title()}</a>
        </p>
      ) : null}
      <p class="row">
        {next ? <a href={href(page, `/learn/${next.slug}`)}>{t.learning_next()}</a> : null}
        <a href={href(page, "/learn")}>{t.learning_all()}</a>
        {own ? <a href={href(page, "/account/learning")}>{t.learning_own_title()}</a> : null}
      </p>
    </nav>
  );
};
