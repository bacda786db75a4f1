import type { FC } from "hono/jsx";
import { languageName } from "#shared/locales.ts";
import { nextModule } from "#shared/programme/learning/join-progress.ts";
import type { OwnLearning } from "#shared/programme/learning/learner.ts";
import type { ModuleFacts, ModuleText } from "#shared/programme/learning/module.ts";
import { neededOf } from "#shared/programme/learning/pass-mark.ts";
import { type ModuleLanguage, moduleLanguages } from "#shared/programme/learning/reading-grade.ts";
import { Crumbs } from "#web/components/crumbs.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";
import { LessonSections } from "./lesson-blocks.tsx";
import { QuizForm } from "./quiz-form.tsx";

interface ModulePageProps {
  modules: readonly ModuleFacts[];
  facts: ModuleFacts;
  language: ModuleLanguage;
  text: ModuleText;
  own: OwnLearning | undefined;
  form: FormState;
  /** What was chosen, where the answers are told. */
  chosen?: readonly (number | undefined)[];
}

/** One lesson: its text and drawings, an example, and the questions, which are told of on top once they were answered. */
export const ModulePage: FC<ModulePageProps> = ({ modules, facts, language, text, own, form, chosen }) => {
  const page = usePage();
  const { t } = page;
  const { slug, right, minutes } = facts;
  const written = inLanguage(language, page);
  const isResult = chosen !== undefined || form.failure !== undefined;
  const quiz = (
    <section class="stack" id="quiz" tabindex={-1}>
      <h2>{t.learning_quiz()}</h2>
      <QuizForm {...{ slug, text, right, form, chosen, written }} />
      <p class="result" role="status" tabindex={-1} hidden />
      <Onward modules={modules} slug={slug} own={own} />
    </section>
  );
  return (
    <Layout title={text.title} description={text.about} isPrivate={isResult} path={`/learn/${slug}`} isLesson>
      <article class="narrow stack sections lesson">
        <header class="stack">
          <Crumbs steps={[["/learn", t.learning_title()]]} />
          <h1 {...written}>{text.title}</h1>
          <p class="hint">
            {t.learning_minutes({ minutes })}
            {" · "}
            <OtherLanguage slug={slug} language={language} />
          </p>
          {chosen ? <Result right={right} chosen={chosen} /> : <p {...written}>{text.about}</p>}
        </header>
        {isResult ? quiz : null}
        <div class="stack sections" {...written}>
          <LessonSections text={text} written={written} />
        </div>
        {isResult ? null : quiz}
        <footer class="hint">
          {t.learning_sources()}: <span {...written}>{text.sources.join("; ")}</span>
        </footer>
      </article>
    </Layout>
  );
};

const Result: FC<{ right: readonly number[]; chosen: readonly (number | undefined)[] }> = ({
  right,
  chosen,
}) => {
  const { t } = usePage();
  const hits = right.filter((it, at) => it === chosen[at]).length;
  const needed = neededOf(right.length);
  const isPassed = hits >= needed;
  return (
    <p class={isPassed ? "result is-passed" : "result"} role="status">
      {isPassed
        ? t.learning_you_passed({ count: hits, maximum: right.length })
        : t.learning_not_yet({ count: hits, maximum: right.length, least: needed })}
    </p>
  );
};

/** The same lesson in the other of its languages, by that language's own name. */
const OtherLanguage: FC<{ slug: string; language: ModuleLanguage }> = ({ slug, language }) => {
  const other = moduleLanguages.find((it) => it !== language) ?? language;
  return (
    <a href={`/${other}/learn/${slug}`} lang={other} hreflang={other} dir="ltr">
      {languageName(other, other)}
    </a>
  );
};

/** What comes after: the next lesson that is not passed, and where the progress is kept. */
const Onward: FC<Pick<ModulePageProps, "modules" | "own"> & { slug: string }> = ({ modules, slug, own }) => {
  const page = usePage();
  const { t } = page;
  const at = modules.findIndex((it) => it.slug === slug);
  const others = [...modules.slice(at + 1), ...modules.slice(0, at)];
  const next = nextModule(others, own?.modules ?? []);
  return (
    <nav class="stack" aria-label={t.learning_onward()}>
      {own ? null : (
        <p class="hint">
          {t.learning_kept_here()}{" "}
          <a href={`/sign-in?to=${encodeURIComponent(href(page, `/learn/${slug}`))}`}>
            {t.learning_sign_in()}
          </a>
        </p>
      )}
      <p class="row">
        {next ? <a href={href(page, `/learn/${next.slug}`)}>{t.learning_next()}</a> : null}
        <a href={href(page, "/learn")}>{t.learning_all()}</a>
        {own ? <a href={href(page, "/account/learning")}>{t.learning_own_title()}</a> : null}
      </p>
    </nav>
  );
};
