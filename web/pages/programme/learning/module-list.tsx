import type { FC } from "hono/jsx";
import type { OwnLearning } from "#shared/programme/learning/learner.ts";
import { type ModuleFacts, moduleLanguage } from "#shared/programme/learning/module.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";

interface ModuleListProps {
  modules: readonly ModuleFacts[];
  own: OwnLearning | undefined;
}

/** The path: each lesson with what became of it; the island marks what is known on the device alone. */
export const ModuleList: FC<ModuleListProps> = ({ modules, own }) => {
  const page = usePage();
  const { t, locale } = page;
  const language = moduleLanguage(locale);
  const written = inLanguage(language, page);
  return (
    <lesson-path>
      <ol class="plain path">
        {modules.map(({ slug, title, about, minutes, audience }, at) => {
          const known = own?.modules.find((it) => it.slug === slug);
          return (
            <li class="card" data-slug={slug}>
              <span class="place" aria-hidden="true">
                {at + 1}
              </span>
              <div class="stack">
                <h2>
                  <a class="whole" href={href(page, `/learn/${slug}`)} {...written}>
                    {title[language]}
                  </a>
                </h2>
                <p {...written}>{about[language]}</p>
                <p class="hint">
                  {t.learning_minutes({ minutes })}
                  {audience === "everyone"
                    ? null
                    : ` · ${lookup(t, `learning_for_${audience.replace("-", "_")}`)}`}
                </p>
                <p>
                  <span class="badge is-done" data-passed hidden={known?.passedAt === undefined}>
                    {t.learning_passed()}
                  </span>
                  <span class="badge unread" data-begun hidden={!known || known.passedAt !== undefined}>
                    {t.learning_begun()}
                  </span>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </lesson-path>
  );
};
