import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { evidenceKinds, methodsFor } from "#shared/programme/verification/methods.ts";
import type { OpenedCase } from "#shared/programme/verification/shown.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import { refusalReasons, revocationReasons } from "#shared/programme/verification/verification.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DecisionForm, ReasonField, WordsToPerson } from "../office/decision-form.tsx";

export type CaseForms = Record<"find" | "confirm" | "sendBack" | "more" | "refuse" | "revoke", FormState>;

/** What an officer can decide about a request as it stands. */
export const CaseDecisions: FC<{ opened: OpenedCase; forms: CaseForms }> = ({ opened, forms }) => {
  const page = usePage();
  const { t } = page;
  const { version } = opened;
  const steps = openSteps(verificationProcess, opened, page.actor);
  const to = (step: string) => href(page, `/officer/verifications/${opened.id}/${step}`);
  const nameOfReason = (reason: string) => lookup(t, `verification_reason_${reason}`);
  const isSecondNeeded = opened.stage === "to_confirm" && !steps.has("confirm");
  return (
    <>
      {steps.has("verify") ? <Find opened={opened} form={forms.find} to={to} /> : null}
      {isSecondNeeded ? <p class="notice">{t.error_second_officer_needed()}</p> : null}
      {steps.has("confirm") ? (
        <section class="card stack">
          <FormFailure form={forms.confirm} />
          <ButtonForm
            form={forms.confirm}
            action={to("confirm")}
            version={version}
            text={t.verification_confirm()}
          />
        </section>
      ) : null}
      {steps.has("sendBack") ? (
        <DecisionForm
          title={t.verification_send_back()}
          form={forms.sendBack}
          action={to("sendBack")}
          version={version}
          look="quiet"
        >
          <WordsToPerson form={forms.sendBack} />
        </DecisionForm>
      ) : null}
      {steps.has("askMore") ? (
        <DecisionForm
          title={t.verification_ask_more()}
          form={forms.more}
          action={to("askMore")}
          version={version}
          look="quiet"
        >
          <ChoiceField
            form={forms.more}
            name="kinds"
            label={t.verification_more_kinds()}
            options={evidenceKinds.map((it) => ({
              value: it,
              text: lookup(t, `verification_shows_${it}`) ?? it,
            }))}
          />
          <WordsToPerson form={forms.more} />
        </DecisionForm>
      ) : null}
      {steps.has("refuse") ? (
        <DecisionForm
          title={t.verification_refuse()}
          form={forms.refuse}
          action={to("refuse")}
          version={version}
          look="danger"
        >
          <ReasonField form={forms.refuse} reasons={refusalReasons} nameOf={nameOfReason} />
          <WordsToPerson form={forms.refuse} isOptional />
        </DecisionForm>
      ) : null}
      {steps.has("revoke") ? (
        <DecisionForm
          title={t.verification_revoke()}
          form={forms.revoke}
          action={to("revoke")}
          version={version}
          look="danger"
        >
          <p class="hint">{t.verification_revoke_hint()}</p>
          <ReasonField form={forms.revoke} reasons={revocationReasons} nameOf={nameOfReason} />
          <WordsToPerson form={forms.revoke} />
        </DecisionForm>
      ) : null}
    </>
  );
};

interface FindProps {
  opened: OpenedCase;
  form: FormState;
  to(step: string): string;
}

/** By which method, until when; by one officer, or for a second one to confirm. */
const Find: FC<FindProps> = ({ opened, form, to }) => {
  const { t } = usePage();
  const methods = methodsFor(opened).map((it) => ({
    value: it,
    text: lookup(t, `checks_method_${it}`) ?? it,
  }));
  return (
    <section class="card stack" aria-labelledby="find">
      <h2 id="find">{t.verification_find()}</h2>
      <form method="post" action={to("verify")} class="stack" novalidate={form.failure !== undefined}>
        <FormFailure form={form}>
          <FormTokens form={form} />
          <input type="hidden" name="version" value={String(opened.version)} />
          <ChoiceField
            form={form}
            name="method"
            label={t.checks_how()}
            options={methods}
            isSingle
            isRequired
          />
          <TextField form={form} name="validUntil" label={t.checks_until()} type="date" isRequired />
          <p class="hint">{t.verification_two_keys_hint()}</p>
          <div class="row">
            <button>{t.verification_verify()}</button>
            <button class="quiet" formaction={to("propose")}>
              {t.verification_propose()}
            </button>
          </div>
        </FormFailure>
      </form>
    </section>
  );
};
