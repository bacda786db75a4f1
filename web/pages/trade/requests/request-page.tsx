import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { can } from "#shared/permissions.ts";
import { openSteps, refusalOf } from "#shared/process.ts";
import { countryName } from "#shared/terms/countries.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form, FormTokens } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { comma } from "#web/components/signs.ts";
import { Written } from "#web/components/written.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { RequestStanding } from "./request-standing.tsx";
import { RequestTerms } from "./request-terms.tsx";
import { titleOf } from "./request-words.ts";

export type RequestForms = Record<"answer" | "close", FormState>;

interface RequestPageProps {
  request: BuyerRequest;
  forms: RequestForms;
  /** Said to the buyer while nobody has answered: whether somebody is there who could. */
  isServed?: boolean | undefined;
}

/** One request with its answers, and what the reader can do about it. */
export const RequestPage: FC<RequestPageProps> = ({ request, forms, isServed }) => {
  const { t, locale, actor } = usePage();
  const market = countryName(request.market, locale);
  const mayClose = can(actor, requestPermissions.close, requestProcess.subject(request));
  const mayAnswer = can(actor, requestPermissions.answer, requestProcess.subject(request));
  const title = pickLocalized(titleOf(request), locale)?.value ?? "";
  return (
    <Layout title={t.requests_thread_title({ title })} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <WayBack request={request} />
          <h1>
            <Written texts={titleOf(request)} />
          </h1>
          <p class="row">
            <RequestStanding request={request} />
          </p>
          <FormFailure form={forms.close} />
          {isServed === undefined ? null : (
            <p class="notice" role="status">
              {isServed ? t.requests_waiting({ market }) : t.requests_waiting_unserved({ market })}
            </p>
          )}
          <Written texts={{ [request.language]: request.text }} as="div" />
          <Answers request={request} />
          <ForwardPart request={request} />
          {mayAnswer ? <AnswerPart request={request} form={forms.answer} /> : null}
        </section>
        <aside class="stack">
          <section class="card stack" aria-labelledby="terms">
            <h2 id="terms">{t.requests_terms()}</h2>
            <RequestTerms request={request} />
          </section>
          {mayClose ? <ClosePart request={request} form={forms.close} /> : null}
        </aside>
      </div>
    </Layout>
  );
};

/** To the list that the reader has; officers and admins have none. */
const WayBack: FC<Pick<RequestPageProps, "request">> = ({ request }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const { market } = request;
  if (can(actor, requestPermissions.close, requestProcess.subject(request)))
    return (
      <p>
        <a href={href(page, "/requests")}>{t.requests_all()}</a>
      </p>
    );
  if (!can(actor, requestPermissions.answer, requestProcess.subject(request))) return null;
  return (
    <p>
      <a href={href(page, `/desk/requests?market=${market}`)}>
        {t.requests_desk_title({ market: countryName(market, locale) })}
      </a>
    </p>
  );
};

const Answers: FC<Pick<RequestPageProps, "request">> = ({ request }) => {
  const page = usePage();
  const { t, locale } = page;
  const market = countryName(request.market, locale);
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">{t.requests_answers()}</h2>
      {request.answers.length === 0 ? <p class="hint">{t.requests_answers_none()}</p> : null}
      <ol class="plain stack">
        {request.answers.map((answer) => (
          <li class="card message stack" id={answer.id}>
            <p>
              <strong>{answer.authorName}</strong>
              {comma(page)}
              {t.requests_answered_by({ market })}
              <br />
              <span class="hint">
                <AgoAndMoment at={answer.at} />
              </span>
            </p>
            <Written texts={{ [answer.language]: answer.text }} as="div" />
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Asking exporters for quotations, for the buyer; and that it was done. */
const ForwardPart: FC<Pick<RequestPageProps, "request">> = ({ request }) => {
  const page = usePage();
  const { t } = page;
  const { forwarded, market, id } = request;
  if (forwarded)
    return (
      <div class="notice stack">
        <p>{t.rfqs_forwarded_by({ name: forwarded.attacheName })}</p>
        {can(page.actor, requestPermissions.close, requestProcess.subject(request)) ? (
          <p>
            <a href={href(page, `/rfqs/${forwarded.rfqId}`)}>{t.rfqs_to_rfq()}</a>
          </p>
        ) : null}
      </div>
    );
  if (!openSteps(requestProcess, request, page.actor).has("forward")) return null;
  return (
    <section class="stack" aria-labelledby="forward">
      <h2 id="forward">{t.rfqs_forward_title()}</h2>
      <p class="hint">{t.rfqs_forward_hint()}</p>
      <p>
        <a class="button quiet" href={href(page, `/requests/${market}/${id}/forward`)}>
          {t.rfqs_forward_link()}
        </a>
      </p>
    </section>
  );
};

interface PartProps extends Pick<RequestPageProps, "request"> {
  form: FormState;
}

const AnswerPart: FC<PartProps> = ({ request, form }) => {
  const page = usePage();
  const { t } = page;
  const refusal = refusalOf(requestProcess.steps.answer, request);
  const typed = textAt(form, "text");
  if (refusal)
    return (
      <>
        <p class="notice">{errorText(t, refusal.code, refusal.params)}</p>
        {typed ? (
          <>
            <p>{t.requests_answer_unsent()}</p>
            <blockquote dir="auto">{typed}</blockquote>
          </>
        ) : null}
      </>
    );
  return (
    <section class="stack" aria-labelledby="answer">
      <h2 id="answer">{t.requests_answer()}</h2>
      <Form form={form} action={href(page, `/requests/${request.market}/${request.id}/answers`)}>
        <TextArea
          form={form}
          name="text"
          label={t.requests_answer_text()}
          hint={t.requests_answer_hint()}
          rows={8}
          maximumLength={2000}
          isRequired
        />
        <LanguageField form={form} />
        <button>{t.requests_answer_send()}</button>
      </Form>
    </section>
  );
};

const ClosePart: FC<PartProps> = ({ request, form }) => {
  const page = usePage();
  const { t } = page;
  if (!openSteps(requestProcess, request, page.actor).has("close"))
    return <p class="notice">{t.requests_is_closed()}</p>;
  return (
    <form method="post" action={href(page, `/requests/${request.market}/${request.id}/close`)} class="stack">
      <FormTokens form={form} />
      <p class="hint">{t.requests_close_hint()}</p>
      <button class="quiet">{t.requests_close()}</button>
    </form>
  );
};
