import type { FC } from "hono/jsx";
import { contentLocales } from "#shared/locales.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import { maximumImportRows } from "#shared/market/listings/csv-columns.ts";
import type { ImportResult } from "#shared/market/listings/import-result.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { currencies } from "#shared/terms/currencies.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FileField } from "#web/components/form/file-field.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { colon, comma, named } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { issueText, unitNames } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface ImportPageProps {
  profile: Pick<Profile, "id" | "businessName">;
}

/** Many listings at once from a spreadsheet: the form, the template, and what each column holds. */
export const ImportPage: FC<ImportPageProps & { form: FormState }> = ({ profile, form }) => {
  const page = usePage();
  const { t } = page;
  const path = href(page, `/business/${profile.id}/import`);
  return (
    <Layout title={t.imports_title()} isPrivate>
      <section class="narrow stack">
        <BackLink profile={profile} />
        <h1>{t.imports_title()}</h1>
        <p>{t.imports_lead({ maximum: maximumImportRows })}</p>
        <p>{t.imports_twice()}</p>
        <Downloads profile={profile} />
        <form method="post" action={path} enctype="multipart/form-data" class="stack">
          <FormFailure form={form}>
            <FormTokens form={form} />
            <FileField
              form={form}
              name="file"
              label={t.imports_file()}
              hint={t.imports_file_hint()}
              accept=".csv,.txt,text/csv,text/plain"
              isPart
            />
            <TextArea form={form} name="text" label={t.imports_text()} hint={t.imports_text_hint()} />
            <button>{t.imports_send()}</button>
          </FormFailure>
        </form>
        <Columns />
      </section>
    </Layout>
  );
};

const BackLink: FC<ImportPageProps> = ({ profile }) => {
  const page = usePage();
  return (
    <p>
      <a href={href(page, `/business/${profile.id}/listings`)}>
        {page.t.imports_back({ name: profile.businessName })}
      </a>
    </p>
  );
};

const Downloads: FC<ImportPageProps> = ({ profile }) => {
  const page = usePage();
  const { t } = page;
  const files = [
    { path: `/business/${profile.id}/import/template.csv`, text: t.imports_template() },
    { path: `/business/${profile.id}/export.csv`, text: t.imports_export() },
  ];
  return (
    <ul>
      {files.map(({ path, text }) => (
        <li>
          {named(page, text)}
          <a href={href(page, path)} download>
            {t.imports_with_commas()}
          </a>
          {comma(page)}
          <a href={`${href(page, path)}?separator=semicolon`} download>
            {t.imports_with_semicolons()}
          </a>
        </li>
      ))}
    </ul>
  );
};

const Columns: FC = () => {
  const page = usePage();
  const { t } = page;
  const rows: [names: string, what: string, example: string][] = [
    ["reference", t.imports_column_reference(), "ROTAN-01"],
    ["kind", t.imports_column_kind(), "goods"],
    [
      "title_id, title_en",
      t.imports_column_title({ languages: listed(page, contentLocales) }),
      "Keranjang rotan",
    ],
    ["description_id, description_en", t.imports_column_description(), "Dianyam tangan."],
    ["hs_code", t.imports_column_hs_code(), "460212"],
    ["unit", t.imports_column_unit({ units: listed(page, unitNames(t)) }), "piece"],
    ["minimum_order", t.imports_column_minimum_order(), "100"],
    ["order_multiple", t.imports_column_order_multiple(), "10"],
    ["currency", t.imports_column_currency({ currencies: listed(page, currencies) }), "USD"],
    ["from_quantity_1 … 8", t.imports_column_from_quantity(), "100"],
    ["price_1 … 8", t.imports_column_price(), "4.50"],
    ["sample_price", t.imports_column_sample_price(), "6"],
    ["incoterm", t.imports_column_incoterm({ incoterms: listed(page, incoterms) }), "FOB"],
    ["named_place", t.imports_column_named_place(), "Tanjung Perak"],
    ["lead_time_days", t.imports_column_lead_time_days(), "30"],
    ["monthly_capacity", t.imports_column_monthly_capacity(), "2000"],
    ["origin_country", t.imports_column_origin_country(), "ID"],
    [
      "certificate_1_kind, _issuer, _number, _valid_from, _valid_to … 10",
      t.imports_column_certificate({ kinds: listed(page, certificateKinds) }),
      "halal, BPJPH, ID123, 2026-01-31",
    ],
  ];
  return (
    <section class="stack" aria-labelledby="columns-title">
      <h2 id="columns-title">{t.imports_columns()}</h2>
      <p>{t.imports_columns_lead()}</p>
      <p>{t.imports_formulas()}</p>
      <p>{t.imports_kept()}</p>
      <dl class="entry-list">
        {rows.map(([names, what, example]) => (
          <div>
            <dt>
              <code>{names}</code>
            </dt>
            <dd>{what}</dd>
            <dd class="hint">
              {named(page, t.imports_example())}
              <code>{example}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** What became of each row of a file. */
export const ImportResultPage: FC<ImportPageProps & { result: ImportResult }> = ({ profile, result }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.imports_done()} isPrivate>
      <section class="narrow stack">
        <BackLink profile={profile} />
        <h1>{t.imports_done()}</h1>
        <dl class="facts">
          <dt>{t.imports_rows()}</dt>
          <dd>{result.rows}</dd>
          <dt>{t.imports_created()}</dt>
          <dd>{result.created}</dd>
          <dt>{t.imports_updated()}</dt>
          <dd>{result.updated}</dd>
          <dt>{t.imports_unchanged()}</dt>
          <dd>{result.unchanged}</dd>
          <dt>{t.imports_refused()}</dt>
          <dd>{result.refused}</dd>
        </dl>
        {result.faults.length > 0 ? <Faults faults={result.faults} /> : null}
        <p>
          <a class="button" href={href(page, `/business/${profile.id}/import`)}>
            {t.imports_again()}
          </a>
        </p>
      </section>
    </Layout>
  );
};

const Faults: FC<Pick<ImportResult, "faults">> = ({ faults }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="stack" aria-labelledby="faults-title">
      <h2 id="faults-title">{t.imports_faults()}</h2>
      <p>{t.imports_faults_lead()}</p>
      <dl class="entry-list">
        {[...Map.groupBy(faults, (it) => it.row)].map(([row, own]) => (
          <div>
            <dt>
              {t.imports_row()} {row}
            </dt>
            {own.map(({ column, code, params = {} }) => (
              <dd>
                {column ? (
                  <>
                    <code>{column}</code>
                    {colon(page)}
                  </>
                ) : null}
                {issueText(t, { pointer: "", code, params })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
