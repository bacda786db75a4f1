import type { FC } from "hono/jsx";
import { ownNames } from "#shared/locales.ts";
import { nextModule } from "#shared/programme/learning/join-progress.ts";
import type { OwnLearning } from "#shared/programme/learning/learner.ts";
import type { ModuleFacts } from "#shared/programme/learning/module.ts";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";
import { ModuleList } from "./module-list.tsx";

interface PathPageProps {
  modules: readonly ModuleFacts[];
  own: OwnLearning | undefined;
}

/** All lessons in their order, for everyone; whoever is signed in sees how far they are. */
export const PathPage: FC<PathPageProps> = ({ modules, own }) => {
  const page = usePage();
  const { t, locale } = page;
  const next = own && nextModule(modules, own.modules);
  const isOther = locale !== "id" && locale !== "en";
  return (
    <Layout title={t.learning_title()} description={t.learning_lead()} isLesson>
      <section class="stack sections">
        <header class="stack narrow">
          <h1>{t.learning_title()}</h1>
          <p>{t.learning_lead()}</p>
          {isOther ? (
            <p class="hint">
              {t.learning_languages()}{" "}
              <a href="/id/learn" lang="id" hreflang="id" dir="ltr">
                {ownNames.id}
              </a>
            </p>
          ) : null}
          {own ? (
            <p class="row">
              {next ? (
                <a class="button" href={href(page, `/learn/${next.slug}`)}>
                  {own.modules.length > 0 ? t.learning_go_on() : t.learning_begin()}
                </a>
              ) : null}
              <a href={href(page, "/account/learning")}>{t.learning_own_title()}</a>
            </p>
          ) : null}
        </header>
        <ModuleList modules={modules} own={own} />
      </section>
    </Layout>
  );
};
