import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { daysAfter } from "#shared/terms/calendar.ts";
import { countryName } from "#shared/terms/countries.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import type { BuyerTrust, ShownBuyerCheck } from "#shared/trade/buyer-checks/shown.ts";
import { answerDays } from "#shared/trade/buyer-checks/stages.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { type FormState, listAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { NumberChecks } from "../buyer-companies/number-checks.tsx";
import { VerdictCard } from "./verdicts.tsx";

export type BuyerCheckForms = Record<"ask" | "withdraw", FormState>;

interface BuyerCheckPageProps {
  trust: BuyerTrust;
  forms: BuyerCheckForms;
}

/** What the exporter of a thread knows of its buyer, and the way to ask an office. */
export const BuyerCheckPage: FC<BuyerCheckPageProps> = ({ trust, forms }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const { company, number, inquiryId, check, isServed } = trust;
  const verdicts = check?.verdicts.toReversed() ?? [];
  const mayAsk = !check || openSteps(buyerCheckProcess, check, actor).has("askAgain");
  return (
    <Layout title={t.buyer_checks_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, `/inquiries/${inquiryId}`)}>{t.inquiries_to_thread()}</a>
        </p>
        <h1>{t.buyer_checks_title()}</h1>
        <p>
          <strong>
            <bdi>{company.name}</bdi>
          </strong>{" "}
          · {lookup(t, `company_${company.kind}`)} · {countryName(company.country, locale)}
        </p>
        <FormFailure form={forms.withdraw} />
        {check?.stage === "asked" ? (
          <Waiting check={check} isServed={isServed} form={forms.withdraw} />
        ) : null}
        {check?.stage === "lapsed" ? <p class="notice">{t.buyer_checks_lapsed()}</p> : null}
        {verdicts.length > 0 ? (
          <section class="stack" aria-labelledby="verdicts">
            <h2 id="verdicts">{t.buyer_checks_verdict()}</h2>
            {verdicts.map((it) => (
              <VerdictCard verdict={it} />
            ))}
            <p class="hint">{t.buyer_checks_verdict_yours()}</p>
          </section>
        ) : null}
        <section class="card stack" aria-labelledby="number">
          <h2 id="number">{t.buyer_checks_number()}</h2>
          <NumberChecks number={number} />
        </section>
        {mayAsk && check ? (
          <details open={forms.ask.failure !== undefined || check.stage === "lapsed"}>
            <summary>{t.buyer_checks_ask_again()}</summary>
            <AskPart trust={trust} form={forms.ask} />
          </details>
        ) : null}
        {mayAsk && !check ? (
          <section class="stack" aria-labelledby="ask">
            <h2 id="ask">{t.buyer_checks_ask_title()}</h2>
            <AskPart trust={trust} form={forms.ask} />
          </section>
        ) : null}
      </section>
    </Layout>
  );
};

/** That it was asked, and by when it is answered or over. */
const Waiting: FC<{ check: ShownBuyerCheck; isServed: boolean; form: FormState }> = ({
  check,
  isServed,
  form,
}) => {
  const page = usePage();
  const { t, locale } = page;
  const market = countryName(check.market, locale);
  return (
    <div class="notice stack" role="status">
      <p>{isServed ? t.buyer_checks_waiting({ market }) : t.buyer_checks_waiting_unserved({ market })}</p>
      <p class="hint">
        {t.buyer_checks_answer_by()} <Moment at={daysAfter(check.askedAt, answerDays)} />
      </p>
      <ButtonForm
        form={form}
        action={href(page, `/inquiries/${check.inquiryId}/buyer-check/withdraw`)}
        text={t.buyer_checks_withdraw()}
        look="quiet"
      />
    </div>
  );
};

const AskPart: FC<{ trust: BuyerTrust; form: FormState }> = ({ trust, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const market = countryName(trust.company.country, locale);
  return (
    <div class="stack">
      <p>{trust.isServed ? t.buyer_checks_ask_what({ market }) : t.buyer_checks_ask_unserved({ market })}</p>
      <p class="hint">{t.buyer_checks_ask_private()}</p>
      <Form form={form} action={href(page, `/inquiries/${trust.inquiryId}/buyer-check`)}>
        <TextArea
          form={form}
          name="note"
          label={t.buyer_checks_note()}
          hint={t.buyer_checks_note_hint()}
          rows={4}
          maximumLength={1000}
        />
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              name="sharesMessages"
              value="yes"
              checked={listAt(form, "sharesMessages").includes("yes")}
              aria-describedby="shares-hint"
            />
            <span>{t.buyer_checks_share_yes()}</span>
          </label>
          <p class="hint" id="shares-hint">
            {t.buyer_checks_share_hint()}
          </p>
        </div>
        <LanguageField form={form} />
        <button>{t.buyer_checks_ask()}</button>
      </Form>
    </div>
  );
};
