import type { FC } from "hono/jsx";
import { isPassed, nextModule } from "#shared/programme/learning/join-progress.ts";
import type { OwnLearning } from "#shared/programme/learning/learner.ts";
import { type ModuleFacts, moduleLanguage } from "#shared/programme/learning/module.ts";
import { provinces } from "#shared/terms/places.ts";
import { countryOptions } from "#web/components/country-options.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";

interface OwnLearningPageProps {
  modules: readonly ModuleFacts[];
  own: OwnLearning;
  place: FormState;
  /** Set once where they are was just kept. */
  isPlaceSaved?: boolean;
  claim: FormState;
}

/** How far the reader came, their certificate, and what they may say of where they are, for the numbers. */
export const OwnLearningPage: FC<OwnLearningPageProps> = ({ modules, own, place, isPlaceSaved, claim }) => {
  const page = usePage();
  const { t, locale } = page;
  const language = moduleLanguage(locale);
  const next = nextModule(modules, own.modules);
  const passed = modules.filter(({ slug }) => isPassed(own.modules, slug));
  return (
    <Layout title={t.learning_own_title()} isPrivate hasForms isLesson>
      <div class="narrow stack sections">
        <section class="stack">
          <h1>{t.learning_own_title()}</h1>
          <p>
            {t.learning_count({ count: passed.length, maximum: modules.length })}
            <progress value={passed.length} max={modules.length} aria-hidden="true" />
          </p>
          <own-learning />
          {next ? (
            <div class="card stack">
              <p class="eyebrow">{t.learning_next()}</p>
              <h2 {...inLanguage(language, page)}>{next.title[language]}</h2>
              <p {...inLanguage(language, page)}>{next.about[language]}</p>
              <p>
                <a class="button" href={href(page, `/learn/${next.slug}`)}>
                  {t.learning_begin()}
                </a>
              </p>
            </div>
          ) : (
            <p class="result is-passed">{t.learning_all_passed()}</p>
          )}
          <p>
            <a href={href(page, "/learn")}>{t.learning_all()}</a>
          </p>
        </section>
        <section class="stack" id="certificate">
          <h2>{t.learning_certificate_title()}</h2>
          <OwnCertificate code={own.certificate} isReady={next === undefined} claim={claim} />
        </section>
        <section class="stack">
          <h2 id="place">{t.learning_place_title()}</h2>
          {isPlaceSaved ? (
            <p class="notice is-done" role="status">
              {t.site_saved()}
            </p>
          ) : null}
          <Form form={place} action={href(page, "/account/learning/place")}>
            <p class="hint">{t.learning_place_hint()}</p>
            <SelectField
              form={place}
              name="province"
              label={t.learning_province()}
              options={provinces.map(({ code, name }) => ({ value: code, text: name }))}
            />
            <SelectField
              form={place}
              name="country"
              label={t.learning_country()}
              options={countryOptions(page)}
            />
            <p>
              <button class="quiet">{t.learning_place_save()}</button>
            </p>
          </Form>
        </section>
      </div>
    </Layout>
  );
};

const OwnCertificate: FC<{ code: string | undefined; isReady: boolean; claim: FormState }> = ({
  code,
  isReady,
  claim,
}) => {
  const page = usePage();
  const { t } = page;
  if (code)
    return (
      <p class="row">
        <a class="button" href={href(page, "/account/learning/certificate")}>
          {t.learning_certificate_file()}
        </a>
        <a href={href(page, `/learn/proofs/${code}`)}>{t.learning_certificate_page()}</a>
      </p>
    );
  return (
    <>
      <p>{t.learning_certificate_hint()}</p>
      {isReady || claim.failure ? (
        <Form form={claim} action={href(page, "/account/learning/certificate")}>
          <TextField
            form={claim}
            name="name"
            label={t.learning_certificate_name()}
            hint={t.learning_certificate_name_hint()}
            autocomplete="name"
            maximumLength={80}
            isRequired
          />
          <p>
            <button>{t.learning_certificate_make()}</button>
          </p>
        </Form>
      ) : null}
    </>
  );
};
