import type { Child, FC } from "hono/jsx";
import { type ContentLocale, contentLocales, firstLocales, languageName } from "#shared/locales.ts";
import { countryName } from "#shared/terms/countries.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

interface CatalogFormProps {
  form: FormState;
  action: string;
  /** Markets to choose from. */
  markets: readonly string[];
  submitText: string;
}

/** A catalog's market, address and texts. */
export const CatalogForm: FC<CatalogFormProps> = ({ form, action, markets, submitText }) => {
  const { t, locale } = usePage();
  const version = textAt(form, "version");
  return (
    <Form form={form} action={action}>
      {version ? <input type="hidden" name="version" value={version} /> : null}
      <SelectField
        form={form}
        name="market"
        label={t.catalogs_market()}
        options={markets.map((code) => ({ value: code, text: countryName(code, locale) }))}
        isRequired
      />
      <TextField
        form={form}
        name="slug"
        label={t.catalogs_slug()}
        hint={t.catalogs_slug_hint()}
        maximumLength={40}
        autocomplete="off"
        isRequired
      />
      <PerLanguage form={form} name="text" label={t.catalogs_text()} hint={t.catalogs_text_hint()} isRequired>
        {(language) => (
          <>
            <TextField
              form={form}
              name={`text.${language}.title`}
              label={t.catalogs_text_title()}
              hint={t.catalogs_text_title_example()}
              maximumLength={120}
              lang={language}
              isPart
            />
            <TextArea
              form={form}
              name={`text.${language}.introduction`}
              label={t.catalogs_text_introduction()}
              hint={t.catalogs_text_introduction_hint()}
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
  form: FormState;
  /** What the names of the fields begin with, before the language. */
  name: string;
  label: string;
  hint?: string;
  isRequired?: boolean;
  /** Set where each language has one field, of the language's own name: no group is drawn around it. */
  isOneField?: boolean;
  children: (language: ContentLocale) => Child;
}

/** The same fields once for each language, a tab each; the first with a fault is open, else the first of all. */
export const PerLanguage: FC<PerLanguageProps> = ({ form, name, isOneField, children, ...group }) => {
  const { locale } = usePage();
  const languages = [...new Set([...firstLocales(locale), ...contentLocales])];
  const open = languages.find((it) => isFaulty(form, `${name}.${it}`)) ?? languages[0];
  return (
    <FieldGroup form={form} name={name} {...group}>
      <div class="tabs">
        {languages.map((language) => (
          <details name={`tabs-${name}`} open={language === open}>
            <summary class={isDone(form, `${name}.${language}`) ? "done" : undefined}>
              {languageName(language, locale)}
            </summary>
            {isOneField ? (
              children(language)
            ) : (
              <FieldGroup
                form={form}
                name={`${name}.${language}`}
                label={languageName(language, locale)}
                isPart
              >
                {children(language)}
              </FieldGroup>
            )}
          </details>
        ))}
      </div>
    </FieldGroup>
  );
};

function isFaulty({ issues }: FormState, name: string): boolean {
  const pointer = `/${name.replaceAll(".", "/")}`;
  return issues.some((it) => `${it.pointer}/`.startsWith(`${pointer}/`));
}

function isDone(form: FormState, name: string): boolean {
  if (isFaulty(form, name)) return false;
  return Object.keys(form.values).some((it) => `${it}.`.startsWith(`${name}.`) && textAt(form, it) !== "");
}
