import type { FC } from "hono/jsx";
import { can } from "#shared/permissions.ts";
import { openSteps } from "#shared/process.ts";
import { countryName } from "#shared/terms/countries.ts";
import { buyerCheckPermissions } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { buyerCheckProcess } from "#shared/trade/buyer-checks/buyer-check.process.ts";
import type { ExaminedBuyerCheck } from "#shared/trade/buyer-checks/examined-check.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { AgoAndMoment, Moment } from "#web/components/moment.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { MeanScore } from "#web/components/stars.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { FormCheckLine, RegisterCheckLine } from "../buyer-companies/number-checks.tsx";
import { AnswerForm, RegisterForm } from "./examine-forms.tsx";
import { VerdictCard } from "./verdicts.tsx";

export type ExamineForms = Record<"answer" | "register", FormState>;

interface ExaminePageProps {
  check: ExaminedBuyerCheck;
  forms: ExamineForms;
}

/** A buyer who is asked about: the company, its number, what checks say, warning signs, and the answer. */
export const ExaminePage: FC<ExaminePageProps> = ({ check, forms }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const { company, verdicts, stage } = check;
  const mayAnswer = openSteps(buyerCheckProcess, check, actor).has("answer");
  const mayRecord = can(actor, buyerCheckPermissions.answer, buyerCheckProcess.subject(check));
  return (
    <Layout title={t.buyer_checks_examine_title({ company: company.name })} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <p>
            <a href={href(page, `/desk/buyer-checks?market=${check.market}`)}>
              {t.buyer_checks_desk_title()}
            </a>
          </p>
          <h1>
            <bdi>{company.name}</bdi>
          </h1>
          <p>
            {lookup(t, `company_${company.kind}`)} · {countryName(company.country, locale)}{" "}
            <span class="badge">{lookup(t, `buyer_checks_stage_${stage}`)}</span>
          </p>
          {mayAnswer ? null : <FormFailure form={forms.answer} />}
          <Asked check={check} />
          <Signs check={check} />
          <NumberPart check={check} form={mayRecord ? forms.register : undefined} />
          {mayAnswer ? <AnswerForm check={check} form={forms.answer} /> : null}
          {verdicts.length > 0 ? (
            <section class="stack" aria-labelledby="verdicts">
              <h2 id="verdicts">{t.buyer_checks_verdict()}</h2>
              {verdicts.toReversed().map((it) => (
                <VerdictCard verdict={it} />
              ))}
            </section>
          ) : null}
        </section>
        <aside class="stack">
          <Facts check={check} />
          <Messages check={check} />
        </aside>
      </div>
    </Layout>
  );
};

interface PartProps {
  check: ExaminedBuyerCheck;
}

/** Who asks, since when, and why. */
const Asked: FC<PartProps> = ({ check: { exporterName, askedAt, note, language } }) => {
  const { t } = usePage();
  return (
    <section class="card message stack" aria-labelledby="asked">
      <h2 id="asked">{t.buyer_checks_asked_by({ exporter: exporterName })}</h2>
      <p class="hint">
        <AgoAndMoment at={askedAt} />
      </p>
      {note ? <Written texts={{ [language]: note }} as="div" /> : <p>{t.buyer_checks_no_note()}</p>}
    </section>
  );
};

const Signs: FC<PartProps> = ({ check: { signs, buyer } }) => {
  const { t } = usePage();
  return (
    <section class="stack" aria-labelledby="signs">
      <h2 id="signs">{t.buyer_checks_signs()}</h2>
      {signs.length === 0 && !buyer.usesFreeMail ? <p>{t.buyer_checks_signs_none()}</p> : null}
      <ul class="plain stack">
        {signs.map(({ sign, at }) => (
          <li class="notice">
            <strong>{lookup(t, `buyer_checks_sign_${sign}`)}</strong>
            <br />
            <span class="hint">
              <Moment at={at} />
            </span>
          </li>
        ))}
        {buyer.usesFreeMail ? <li class="notice">{t.buyer_checks_sign_free_mail()}</li> : null}
      </ul>
    </section>
  );
};

const NumberPart: FC<PartProps & { form: FormState | undefined }> = ({ check, form }) => {
  const { t, locale } = usePage();
  const { number, numberOf, numberState, registerCheck } = check;
  return (
    <section class="card stack" aria-labelledby="number">
      <h2 id="number">{t.buyer_checks_number()}</h2>
      {number === undefined ? (
        <p>{t.buyer_checks_number_none()}</p>
      ) : (
        <>
          <p>
            <strong>
              <bdi>{number}</bdi>
            </strong>
          </p>
          {numberOf ? (
            <p class="notice">
              {t.buyer_checks_number_of({
                company: numberOf.name,
                country: countryName(numberOf.country, locale),
              })}
            </p>
          ) : null}
          {numberState.formCheck ? <FormCheckLine check={numberState.formCheck} /> : null}
          {registerCheck ? (
            <RegisterCheckLine check={registerCheck} by={registerCheck.checkerName} />
          ) : (
            <p class="hint">{t.buyer_checks_register_none()}</p>
          )}
          {form ? <RegisterForm check={check} form={form} /> : null}
        </>
      )}
    </section>
  );
};

/** What of the thread bears on it. */
const Facts: FC<PartProps> = ({ check: { thread, buyer } }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <section class="card stack" aria-labelledby="facts">
      <h2 id="facts">{t.buyer_checks_facts()}</h2>
      <dl class="facts">
        <dt>{t.buyer_checks_about()}</dt>
        <dd>
          <Written texts={thread.listingTitle} />
        </dd>
        <dt>{t.inquiries_quantity()}</dt>
        <dd>{quantityText(page, thread.quantity, thread.unit)}</dd>
        <dt>{t.inquiries_destination_country()}</dt>
        <dd>{countryName(thread.destinationCountry, locale)}</dd>
        <dt>{t.buyer_checks_thread_begun()}</dt>
        <dd>
          <Moment at={thread.begunAt} />
        </dd>
        <dt>{t.inquiries_messages()}</dt>
        <dd>{thread.messageCount.toLocaleString(locale)}</dd>
        <dt>{t.orders_own_title()}</dt>
        <dd>{thread.orderCount.toLocaleString(locale)}</dd>
        <dt>{t.buyer_checks_buyer_since()}</dt>
        <dd>
          <Moment at={buyer.since} />
        </dd>
        {buyer.rating ? (
          <>
            <dt>{t.reviews_buyer()}</dt>
            <dd>
              <MeanScore rating={buyer.rating} />
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
};

const Messages: FC<PartProps> = ({ check: { messages, company, exporterName } }) => {
  const { t, locale } = usePage();
  return (
    <section class="stack" aria-labelledby="messages">
      <h2 id="messages">{t.inquiries_messages()}</h2>
      {messages === undefined ? <p class="hint">{t.buyer_checks_messages_hidden()}</p> : null}
      <ol class="plain stack">
        {messages?.map((it) => (
          <li class="card message stack">
            <p>
              <strong>
                <bdi>{it.from === "buyer" ? company.name : exporterName}</bdi>
              </strong>
              <br />
              <span class="hint">
                <Moment at={it.createdAt} />
              </span>
            </p>
            <Written texts={{ [it.language ?? locale]: it.text }} as="div" />
          </li>
        ))}
      </ol>
    </section>
  );
};
