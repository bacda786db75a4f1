import type { FC } from "hono/jsx";
import { type ContentLocale, contentLocales, siteLocales } from "#shared/locales.ts";
import { countryName } from "#shared/trade/countries.ts";
import { Form, SelectField, TextArea, TextField } from "../../components/form.tsx";
import { type FormState, textAt } from "../../form-state.ts";
import type { PageContext } from "../../page.ts";

interface CatalogFormProps {
  page: PageContext;
  form: FormState;
  action: string;
  /** Markets to choose from. */
  markets: readonly string[];
  submitText: string;
}

/** A catalog's market, address and texts. */
export const CatalogForm: FC<CatalogFormProps> = ({ page, form, action, markets, submitText }) => {
  const { t, locale } = page;
  const version = textAt(form, "version");
  return (
    <Form page={page} form={form} action={action}>
      {version ? <input type="hidden" name="version" value={version} /> : null}
      <SelectField
        page={page}
        form={form}
        name="market"
        label={t.catalogs_market()}
        options={markets.map((code) => ({ value: code, text: countryName(code, locale) }))}
        isRequired
      />
      <TextField
        page={page}
        form={form}
        name="slug"
        label={t.catalogs_slug()}
        hint={t.catalogs_slug_hint()}
        maximumLength={40}
        isRequired
      />
      <p class="hint">{t.catalogs_text_hint()}</p>
      <PerLanguage page={page} form={form} prefix="text">
        {(language) => (
          <>
            <TextField
              page={page}
              form={form}
              name={`text.${language}.title`}
              label={t.catalogs_text_title()}
              maximumLength={120}
              lang={language}
            />
            <TextArea
              page={page}
              form={form}
              name={`text.${language}.introduction`}
              label={t.catalogs_text_introduction()}
              maximumLength={3000}
              lang={language}
            />
          </>
        )}
      </PerLanguage>
      <button>{submitText}</button>
    </Form>
  );
};

interface PerLanguageProps {
  page: PageContext;
  form: FormState;
  /** What the names of the fields begin with, before the language. */
  prefix: string;
  children: (language: ContentLocale) => unknown;
}

/** The same fields once for each language: the site's own open, the others folded until one of them is written in. */
export const PerLanguage: FC<PerLanguageProps> = ({ page, form, prefix, children }) => {
  const main: ContentLocale[] = [page.locale, ...siteLocales.filter((it) => it !== page.locale)];
  const others = contentLocales.filter((it) => !main.includes(it));
  const names = new Intl.DisplayNames(page.locale, { type: "language" });
  const draw = (language: ContentLocale) => (
    <fieldset class="stack">
      <legend>{page.t.catalogs_in_language({ language: names.of(language) ?? language })}</legend>
      {children(language)}
    </fieldset>
  );
  const isUsed = others.some((language) =>
    [...Object.keys(form.values), ...form.issues.map((it) => it.pointer.slice(1).replaceAll("/", "."))].some(
      (name) => name.startsWith(`${prefix}.${language}`) && textAt(form, name) !== "",
    ),
  );
  return (
    <>
      {main.map(draw)}
      <details open={isUsed}>
        <summary>{page.t.catalogs_other_languages()}</summary>
        <div class="stack">{others.map(draw)}</div>
      </details>
    </>
  );
};
