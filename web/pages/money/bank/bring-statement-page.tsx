import type { FC } from "hono/jsx";
import { bankDirections } from "#shared/money/bank/bank-line.ts";
import type { BroughtStatement } from "#shared/money/bank/bring-statement.ts";
import { dayOrders } from "#shared/money/bank/day-orders.ts";
import { currencies, currencyName } from "#shared/terms/currencies.ts";
import { formatMoney } from "#shared/terms/money.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FileField } from "#web/components/form/file-field.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** The form that takes in a statement, and asks what a CSV file may leave open. */
export const BringStatementPage: FC<{ form: FormState }> = ({ form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.bank_bring()} isPrivate>
      <section class="narrow stack">
        <BackLink />
        <h1>{t.bank_bring()}</h1>
        <p>{t.bank_bring_lead()}</p>
        <form
          method="post"
          action={href(page, "/finance/bank-statements")}
          enctype="multipart/form-data"
          class="stack"
        >
          <FormFailure form={form}>
            <FormTokens form={form} />
            <FileField
              form={form}
              name="file"
              label={t.bank_file()}
              hint={t.bank_file_hint()}
              accept=".xml,.sta,.mt940,.940,.txt,.csv,text/xml,application/xml,text/csv,text/plain"
              isRequired
            />
            <Asked form={form} />
            <button>{t.bank_bring_button()}</button>
          </FormFailure>
        </form>
      </section>
    </Layout>
  );
};

const BackLink: FC = () => {
  const page = usePage();
  return (
    <p>
      <a href={href(page, "/finance/bank-lines")}>{page.t.bank_title()}</a>
    </p>
  );
};

const Asked: FC<{ form: FormState }> = ({ form }) => {
  const { t, locale } = usePage();
  const pointAndComma = [
    { value: ".", text: "1,500.25" },
    { value: ",", text: "1.500,25" },
  ];
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.bank_asked()}</summary>
      <div class="stack">
        <TextField form={form} name="account" label={t.bank_asked_account()} maximumLength={60} isPart />
        <SelectField
          form={form}
          name="currency"
          label={t.bank_asked_currency()}
          isPart
          options={currencies.map((it) => ({ value: it, text: currencyName(it, locale) }))}
        />
        <SelectField
          form={form}
          name="decimal"
          label={t.bank_asked_decimal()}
          isPart
          options={pointAndComma}
        />
        <SelectField
          form={form}
          name="days"
          label={t.bank_asked_days()}
          isPart
          options={dayOrders.map((it) => ({ value: it, text: lookup(t, `bank_days_${it}`) ?? it }))}
        />
        <SelectField
          form={form}
          name="unsigned"
          label={t.bank_asked_unsigned()}
          isPart
          options={bankDirections.map((it) => ({ value: it, text: lookup(t, `bank_unsigned_${it}`) ?? it }))}
        />
      </div>
    </details>
  );
};

/** What became of a statement's lines. */
export const BroughtStatementPage: FC<{ result: BroughtStatement }> = ({ result }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <Layout title={t.bank_brought()} isPrivate>
      <section class="narrow stack">
        <BackLink />
        <h1>{t.bank_brought()}</h1>
        <dl class="facts">
          <dt>{t.bank_brought_lines()}</dt>
          <dd>{result.lines}</dd>
          <dt>{t.bank_stage_posted()}</dt>
          <dd>{result.posted}</dd>
          <dt>{t.bank_stage_proposed()}</dt>
          <dd>{result.toConfirm}</dd>
          <dt>{t.bank_stage_open()}</dt>
          <dd>{result.open}</dd>
          <dt>{t.bank_stage_noted()}</dt>
          <dd>{result.noted}</dd>
          <dt>{t.bank_brought_known()}</dt>
          <dd>{result.known}</dd>
          {result.sums.length > 0 ? (
            <>
              <dt>{t.bank_brought_sums()}</dt>
              <dd>
                <ul class="plain">
                  {result.sums.map((it) => (
                    <li>
                      <bdi>{formatMoney(it, locale)}</bdi>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          ) : null}
        </dl>
        <p>
          <a class="button" href={href(page, "/finance/bank-statements")}>
            {t.bank_brought_again()}
          </a>
        </p>
      </section>
    </Layout>
  );
};
