import type { FC } from "hono/jsx";
import { type ModuleFacts, moduleLanguage } from "#shared/programme/learning/module.ts";
import {
  type LearningNumbers,
  type ShownCount,
  smallestGroup,
  unsaid,
} from "#shared/programme/learning/numbers.ts";
import { countryName } from "#shared/terms/countries.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { provinceName } from "#shared/terms/places.ts";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";

interface NumbersPageProps {
  modules: readonly ModuleFacts[];
  numbers: LearningNumbers;
}

/** How many learn and passed, by province and by country: never who. */
export const NumbersPage: FC<NumbersPageProps> = ({ modules, numbers: { provinces, countries } }) => {
  const { t, locale } = usePage();
  const named = (counts: readonly ShownCount[], nameOf: (code: string) => string) =>
    counts
      .map((it) => ({ ...it, name: it.place === unsaid ? undefined : nameOf(it.place) }))
      .toSorted((one, other) =>
        one.name && other.name
          ? one.name.localeCompare(other.name, locale)
          : Number(!one.name) - Number(!other.name),
      );
  return (
    <Layout title={t.learning_numbers_title()} isPrivate isBoard hasForms isLesson>
      <div class="stack sections">
        <header class="stack">
          <h1>{t.learning_numbers_title()}</h1>
          <OfficerBar />
          <p class="narrow">{t.learning_numbers_hint({ least: smallestGroup })}</p>
        </header>
        <Numbers
          modules={modules}
          caption={t.learning_by_province()}
          counts={named(provinces, provinceName)}
        />
        <Numbers
          modules={modules}
          caption={t.learning_by_country()}
          counts={named(countries, (code) => countryName(code as never, locale))}
        />
      </div>
    </Layout>
  );
};

interface NumbersProps {
  modules: readonly ModuleFacts[];
  caption: string;
  counts: readonly (ShownCount & { name: string | undefined })[];
}

const Numbers: FC<NumbersProps> = ({ modules, caption, counts }) => {
  const page = usePage();
  const { t, locale } = page;
  const language = moduleLanguage(locale);
  if (counts.length === 0)
    return (
      <section class="stack">
        <h2>{caption}</h2>
        <p>{t.learning_numbers_none()}</p>
      </section>
    );
  return (
    <section class="stack" aria-label={caption}>
      <h2>{caption}</h2>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{t.learning_numbers_place()}</th>
            <th scope="col">{t.learning_numbers_started()}</th>
            <th scope="col">{t.learning_numbers_certified()}</th>
            <th scope="col">{t.learning_numbers_passed()}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ name, started, certified, passed }) => (
            <tr>
              <th scope="row">{name ?? t.learning_numbers_unsaid()}</th>
              <td data-label={t.learning_numbers_started()}>
                <Told count={started} />
              </td>
              <td data-label={t.learning_numbers_certified()}>
                <Told count={certified} />
              </td>
              <td data-label={t.learning_numbers_passed()}>
                {Object.values(passed).every((it) => it === null) ? (
                  <Told count={null} />
                ) : (
                  <details>
                    <summary>{t.learning_numbers_modules()}</summary>
                    <ul class="plain by-module">
                      {modules.map(({ slug, title }) => (
                        <li>
                          <span {...inLanguage(language, page)}>{title[language]}</span>{" "}
                          <Told count={passed[slug]} />
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.learning_numbers_sum()}</th>
            <td data-label={t.learning_numbers_started()}>
              <b>{sumOf("started")}</b>
            </td>
            <td data-label={t.learning_numbers_certified()}>
              <b>{sumOf("certified")}</b>
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );

  /** Of what is told alone: what is not could be reckoned from a whole sum. */
  function sumOf(what: "started" | "certified"): string {
    return numberText(
      counts.reduce((sum, it) => sum + (it[what] ?? 0), 0),
      locale,
    );
  }

  function Told({ count }: { count: number | null | undefined }) {
    return typeof count === "number" ? (
      <b>{numberText(count, locale)}</b>
    ) : (
      <span class="hint">{t.learning_fewer({ least: smallestGroup })}</span>
    );
  }
};
