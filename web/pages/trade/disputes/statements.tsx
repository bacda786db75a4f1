import type { FC } from "hono/jsx";
import { contentLocales, languageName } from "#shared/locales.ts";
import { openSteps } from "#shared/process.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import type { ShownStatement } from "#shared/trade/disputes/shown.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

interface StatementsProps {
  dispute: Dispute & { statements: readonly ShownStatement[] };
  role: DisputeRole;
  form: FormState;
}

/** What both sides say, oldest first, each in its language and as its writer translated it. */
export const Statements: FC<StatementsProps> = ({ dispute, role, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const { statements, exporterName, company } = dispute;
  return (
    <section class="card stack" aria-labelledby="statements">
      <h2 id="statements">{t.disputes_statements()}</h2>
      {statements.map(({ number, from, text, language, translation, createdAt }) => (
        <article id={`statement-${number}`} class="statement">
          <p>
            <strong>
              {t.disputes_statement_number({ number })}{" "}
              <bdi>{from === "buyer" ? company.name : exporterName}</bdi>
            </strong>{" "}
            <span class="hint">
              <AgoAndMoment at={createdAt} />
            </span>
          </p>
          <p class="hint">
            {t.site_written_in({ language: languageName(language, locale) })}
            {[language, translation?.language].includes(locale) ? null : (
              <> · {t.disputes_untranslated({ language: languageName(locale, locale) })}</>
            )}
          </p>
          <Words {...{ text, language }} />
          {translation ? (
            <details open={translation.language === locale}>
              <summary>
                {t.disputes_translated({ language: languageName(translation.language, locale) })}
              </summary>
              <Words {...translation} />
            </details>
          ) : null}
        </article>
      ))}
      {openSteps(disputeProcess, dispute, page.actor).has("state") ? (
        <Form form={form} action={href(page, `/disputes/${dispute.id}/statements`)}>
          <StatementFields
            form={form}
            label={t.disputes_statement()}
            others={dispute.languages[role === "buyer" ? "exporter" : "buyer"]}
          />
          <button class="quiet">{t.disputes_statement_button()}</button>
        </Form>
      ) : null}
    </section>
  );
};

/** As it was written, in the language that it was written in. */
const Words: FC<Pick<ShownStatement, "text" | "language">> = ({ text, language }) => (
  <p class="prose" lang={language} dir="auto">
    {text}
  </p>
);

interface StatementFieldsProps {
  form: FormState;
  label: string;
  /** The language that the other side reads, where it is known. */
  others?: ShownStatement["language"];
}

/** What somebody says, and the same in another language where they can. */
export const StatementFields: FC<StatementFieldsProps> = ({ form, label, others }) => {
  const { t, locale } = usePage();
  const hint = others
    ? t.disputes_statement_hint_others({ language: languageName(others, locale) })
    : t.disputes_statement_hint();
  return (
    <>
      <TextArea form={form} name="text" label={label} hint={hint} maximumLength={4000} rows={5} isRequired />
      <LanguageField form={form} />
      <details open={form.values["translation.text"] !== undefined}>
        <summary>{t.disputes_translation()}</summary>
        <div class="stack">
          <TextArea
            form={form}
            name="translation.text"
            label={t.disputes_translation_text()}
            maximumLength={4000}
            rows={4}
          />
          <SelectField
            form={form}
            name="translation.language"
            label={t.disputes_translation_language()}
            options={contentLocales.map((it) => ({ value: it, text: languageName(it, locale) }))}
          />
        </div>
      </details>
    </>
  );
};
