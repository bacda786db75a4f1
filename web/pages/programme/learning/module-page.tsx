import type { FC } from "hono/jsx";
import type { ModuleFacts, ModuleText } from "#shared/programme/learning/module.ts";
import type { ModuleLanguage } from "#shared/programme/learning/reading-grade.ts";
import { Crumbs } from "#web/components/crumbs.tsx";
import { Layout } from "#web/components/layout.tsx";
import { named } from "#web/components/signs.ts";
import { href, usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";
import { LessonSections } from "./lesson-blocks.tsx";
import { OtherLanguage } from "./other-language.tsx";

interface ModulePageProps {
  facts: ModuleFacts;
  language: ModuleLanguage;
  text: ModuleText;
}

/** One lesson: its text and drawings and an example, then the way to its questions. */
export const ModulePage: FC<ModulePageProps> = ({ facts: { slug, minutes }, language, text }) => {
  const page = usePage();
  const { t } = page;
  const written = inLanguage(language, page);
  return (
    <Layout title={text.title} description={text.about} isLesson>
      <article class="narrow stack sections lesson">
        <header class="stack">
          <Crumbs steps={[["/learn", t.learning_title()]]} />
          <h1 {...written}>{text.title}</h1>
          <p class="hint">
            {t.learning_minutes({ minutes })}
            {" · "}
            <OtherLanguage path={`/learn/${slug}`} language={language} />
          </p>
          <p {...written}>{text.about}</p>
        </header>
        <div class="stack sections" {...written}>
          <LessonSections text={text} written={written} />
        </div>
        <p>
          <a class="button" href={href(page, `/learn/${slug}/quiz`)}>
            {t.learning_to_quiz()}
          </a>
        </p>
        <footer class="hint">
          {named(page, t.learning_sources())}
          <span {...written}>{text.sources.join("; ")}</span>
        </footer>
      </article>
    </Layout>
  );
};
