import type { FC } from "hono/jsx";
import { returneeMethods } from "#shared/market/profiles/checks.ts";
import { maximumResults } from "#shared/programme/verification/results.ts";
import { type RowReport, reportedResults } from "#shared/programme/verification/shown.ts";
import { refusalReasons } from "#shared/programme/verification/verification.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FileField } from "#web/components/form/file-field.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { colon, named } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { issueText, lookup, type Messages } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

const path = "/officer/verification-results";
const example = `verification_id,result,method,valid_until,reason
ver_01…,verified,record,2029-12-31,
ver_01…,refused,,,not_confirmed`;
const options = [
  ["result", reportedResults],
  ["method", returneeMethods],
  ["valid_until", ["2029-12-31"]],
  ["reason", refusalReasons],
] as const;

/** Where the results of a ministry's own system are brought in, as a file or as text. */
export const ResultsPage: FC<{ form: FormState }> = ({ form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.verification_results()} isPrivate>
      <section class="narrow stack">
        <OfficerBar />
        <h1>{t.verification_results()}</h1>
        <p>{t.verification_results_lead({ count: maximumResults })}</p>
        <p>
          <a class="button quiet" href={href(page, `${path}/waiting.csv`)} download>
            {t.verification_results_waiting()}
          </a>
        </p>
        <p class="hint">{t.verification_results_waiting_hint({ count: maximumResults })}</p>
        <pre dir="ltr">{example}</pre>
        <ul class="plain hint">
          {options.map(([column, values]) => (
            <li dir="ltr">
              <code>{column}</code>: {values.map((it) => <code>{it}</code>).flatMap((it) => [it, " "])}
            </li>
          ))}
        </ul>
        <form method="post" action={href(page, path)} enctype="multipart/form-data" class="stack">
          <FormFailure form={form}>
            <FormTokens form={form} />
            <FileField form={form} name="file" label={t.verification_results_file()} accept=".csv,text/csv" />
            <TextArea
              form={form}
              name="text"
              label={t.verification_results_text()}
              rows={6}
              maximumLength={200_000}
            />
            <button>{t.verification_results_send()}</button>
          </FormFailure>
        </form>
      </section>
    </Layout>
  );
};

/** What became of each row. */
export const ResultsReportPage: FC<{ items: readonly RowReport[] }> = ({ items }) => {
  const page = usePage();
  const { t } = page;
  const count = (outcome: RowReport["outcome"]) => items.filter((it) => it.outcome === outcome).length;
  return (
    <Layout title={t.verification_results()} isPrivate>
      <section class="narrow stack">
        <OfficerBar />
        <h1>{t.verification_results()}</h1>
        <p role="status">
          {t.verification_results_done({
            done: count("done"),
            unchanged: count("unchanged"),
            refused: count("refused"),
          })}
        </p>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.verification_results_row()}</th>
                <th scope="col">{t.verification_title()}</th>
                <th scope="col">{t.verification_results_outcome()}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((it) => (
                <tr>
                  <td>{it.row}</td>
                  <td>
                    {it.businessName ? (
                      <>
                        <a href={href(page, `/officer/verifications/${it.verificationId}`)} dir="auto">
                          {it.businessName}
                        </a>
                        <br />
                      </>
                    ) : null}
                    <bdi class="hint">{it.verificationId}</bdi>
                  </td>
                  <td>
                    {lookup(t, `verification_outcome_${it.outcome}`)}
                    {it.code ? `${colon(page)}${whyText(t, it)}` : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <a class="button" href={href(page, path)}>
            {t.verification_results_again()}
          </a>
        </p>
      </section>
    </Layout>
  );
};

/** Why a row was not decided, with the column that is not right. */
function whyText(t: Messages, { code = "", params, column }: RowReport): string {
  if (code === "not_found") return t.verification_results_unknown();
  const text = issueText(t, { pointer: "", code, ...(params ? { params } : {}) });
  return column ? named({ t }, column, text) : text;
}
