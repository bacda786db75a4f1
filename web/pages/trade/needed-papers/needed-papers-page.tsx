import type { FC } from "hono/jsx";
import { type Good, goodsLanguage } from "#shared/market/nomenclature/good.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { type CountryCode, countryName } from "#shared/terms/countries.ts";
import type { NeededPaper } from "#shared/trade/needed-papers/needed-paper.ts";
import { Layout } from "#web/components/layout.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { NeededPaperCard } from "./needed-paper-card.tsx";
import { QuestionForm } from "./question-form.tsx";

interface NeededPapersProps {
  form: FormState;
  /** What the words for the goods may mean, one of which is to be chosen first. */
  meant?: readonly Good[];
  answer?: { destination: CountryCode; papers: readonly NeededPaper[] };
}

/** Where somebody asks which papers a shipment needs, and the list of them. */
export const NeededPapersPage: FC<NeededPapersProps> = ({ form, meant, answer }) => {
  const { t, locale } = usePage();
  const country = answer && countryName(answer.destination, locale);
  return (
    <Layout title={t.needed_title()} description={t.needed_lead()} hasForms>
      <div class="stack sections">
        <section class="stack narrow">
          <h1>{t.needed_title()}</h1>
          <p>{t.needed_lead()}</p>
        </section>
        {meant ? <MeantGoods form={form} meant={meant} /> : null}
        {answer ? (
          <details class="card narrow">
            <summary>{t.needed_again()}</summary>
            <QuestionForm form={form} />
          </details>
        ) : (
          <section class="card narrow">
            <QuestionForm form={form} />
          </section>
        )}
        {answer ? (
          <section class="stack narrow" aria-labelledby="papers">
            <h2 id="papers">{t.needed_for({ country: country ?? "" })}</h2>
            <p class="notice">{t.needed_caution()}</p>
            <ol class="plain stack">
              {answer.papers.map((paper) => (
                <li>
                  <NeededPaperCard paper={paper} />
                </li>
              ))}
            </ol>
          </section>
        ) : null}
      </div>
    </Layout>
  );
};

/** The same question with one of the codes in the words' place, each a link. */
const MeantGoods: FC<{ form: FormState; meant: readonly Good[] }> = ({ form, meant }) => {
  const { t, locale, path } = usePage();
  const language = goodsLanguage(locale);
  if (meant.length === 0) return <p class="failure narrow">{t.needed_goods_none()}</p>;
  return (
    <section class="stack narrow" aria-labelledby="which">
      <h2 id="which">{t.needed_goods_which()}</h2>
      <ul class="plain stack">
        {meant.map((good) => (
          <li>
            <a href={`/${locale}${path}?${withCode(form, good.code)}`}>
              {formatHsCode(good.code)} – <bdi lang={language}>{good[language]}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

function withCode(form: FormState, code: string): URLSearchParams {
  const values = Object.keys(form.values).map((name) => [name, textAt(form, name)]);
  return new URLSearchParams(Object.fromEntries([...values, ["hsCodes", code]]));
}
