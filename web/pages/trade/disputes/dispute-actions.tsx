import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { disputeDays, escalatableAt } from "#shared/trade/disputes/clock.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { type OutcomeKind, outcomes, remedies } from "#shared/trade/disputes/outcome.ts";
import { boundsOf } from "#shared/trade/disputes/outcome-rules.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Moment } from "#web/components/moment.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { DenyForm } from "../orders/deny-form.tsx";
import { OutcomeFields } from "./outcome-fields.tsx";

export type DisputeForms = Record<"plain" | "state" | "propose" | "judge" | "repay" | "deny", FormState>;

interface ActionsProps {
  dispute: Dispute;
  forms: DisputeForms;
}

/** What the reader can do with a dispute as it stands. */
export const DisputeActions: FC<ActionsProps> = ({ dispute, forms }) => {
  const page = usePage();
  const { t } = page;
  const open = openSteps(disputeProcess, dispute, page.actor);
  const common = { form: forms.plain };
  const to = (step: string) => href(page, `/disputes/${dispute.id}/${step}`);
  const isEarly = page.now.toISOString() < escalatableAt(dispute);
  return (
    <div class="stack">
      {open.has("repay") ? <RepayForm dispute={dispute} form={forms.repay} /> : null}
      {open.has("confirm") ? (
        <ButtonForm {...common} action={to("confirm")} text={t.orders_acknowledge()}>
          <p class="hint">{t.orders_acknowledge_hint()}</p>
        </ButtonForm>
      ) : null}
      {open.has("deny") ? (
        <DenyForm form={forms.deny} action={to("deny")} button={t.disputes_deny_button()} />
      ) : null}
      {open.has("advise") ? <JudgeForm dispute={dispute} form={forms.judge} to="advise" /> : null}
      {open.has("rule") ? <JudgeForm dispute={dispute} form={forms.judge} to="rule" /> : null}
      {open.has("propose") ? <ProposeForm dispute={dispute} form={forms.propose} /> : null}
      {open.has("summon") && isEarly ? (
        <ButtonForm {...common} action={to("summon")} text={t.disputes_summon()} look="quiet">
          <p class="hint">
            {t.disputes_summon_hint({ days: disputeDays.agree })} <Moment at={escalatableAt(dispute)} />
          </p>
        </ButtonForm>
      ) : null}
      {open.has("escalate") && !isEarly ? (
        <ButtonForm {...common} action={to("escalate")} text={t.disputes_escalate()} look="quiet">
          <p class="hint">{t.disputes_escalate_hint()}</p>
        </ButtonForm>
      ) : null}
      {open.has("withdraw") ? (
        <ButtonForm {...common} action={to("withdraw")} text={t.disputes_withdraw()} look="danger">
          <p class="hint">{t.disputes_withdraw_hint()}</p>
        </ButtonForm>
      ) : null}
    </div>
  );
};

interface OwnFormProps {
  dispute: Dispute;
  form: FormState;
}

const ProposeForm: FC<OwnFormProps> = ({ dispute, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.disputes_propose()}</summary>
      <Form form={form} action={href(page, `/disputes/${dispute.id}/propose`)}>
        <DecisionFields {...{ dispute, form }} label={t.disputes_propose_what()} kinds={remedies} />
        <TextArea form={form} name="words" label={t.orders_cancel_note()} maximumLength={1000} rows={3} />
        <button>{t.disputes_propose_button()}</button>
      </Form>
    </details>
  );
};

/** An attaché's proposal, or the operator's ruling: neither goes without grounds. */
const JudgeForm: FC<OwnFormProps & { to: "advise" | "rule" }> = ({ dispute, form, to }) => {
  const page = usePage();
  const { t } = page;
  const isRuling = to === "rule";
  return (
    <section class="card stack" aria-labelledby="judge">
      <h2 id="judge">{isRuling ? t.disputes_rule() : t.disputes_advise()}</h2>
      <p class="hint">{isRuling ? t.disputes_rule_hint() : t.disputes_advise_hint()}</p>
      <Form form={form} action={href(page, `/disputes/${dispute.id}/${to}`)}>
        <input type="hidden" name="version" value={String(dispute.version)} />
        <DecisionFields {...{ dispute, form }} label={t.disputes_decide_what()} kinds={outcomes} />
        <TextArea
          form={form}
          name="grounds"
          label={t.disputes_grounds()}
          hint={t.disputes_grounds_hint()}
          maximumLength={4000}
          rows={6}
          isRequired
        />
        {isRuling ? (
          <TextArea
            form={form}
            name="publicGrounds"
            label={t.disputes_public_grounds()}
            hint={t.disputes_public_grounds_hint()}
            maximumLength={4000}
            rows={6}
            isRequired
          />
        ) : null}
        <LanguageField form={form} />
        <button>{isRuling ? t.disputes_rule_button() : t.disputes_advise_button()}</button>
      </Form>
    </section>
  );
};

const DecisionFields: FC<OwnFormProps & { label: string; kinds: readonly OutcomeKind[] }> = ({
  dispute,
  ...field
}) => {
  const { replaceable, refundableMinor } = boundsOf(dispute);
  return (
    <OutcomeFields
      {...field}
      name="outcome"
      most={{ amountMinor: refundableMinor, currency: dispute.total.currency }}
      lines={dispute.lines.map((line, at) => ({ ...line, most: replaceable[at] ?? 0 }))}
    />
  );
};

const RepayForm: FC<OwnFormProps> = ({ dispute, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby="repay">
      <h2 id="repay">{t.disputes_repay()}</h2>
      <p class="hint">{t.disputes_repay_hint()}</p>
      <Form form={form} action={href(page, `/disputes/${dispute.id}/repay`)}>
        <TextField form={form} name="paidOn" type="date" label={t.orders_paid_on()} isRequired />
        <TextField form={form} name="reference" label={t.orders_reference()} maximumLength={60} />
        <button>{t.disputes_repay_button()}</button>
      </Form>
    </section>
  );
};
