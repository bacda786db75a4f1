import type { Child, FC } from "hono/jsx";
import { bankLineProcess } from "#shared/money/bank/bank-line.process.ts";
import type { KeptLine } from "#shared/money/bank/kept-line.ts";
import { openSteps } from "#shared/process.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

export type BankLineForms = Record<"allot" | "return" | "disown" | "confirm" | "decline", FormState>;

interface ActionsProps {
  line: KeptLine;
  forms: BankLineForms;
}

/** What the reader can decide about a line as it stands. */
export const BankLineActions: FC<ActionsProps> = ({ line, forms }) => {
  const page = usePage();
  const { t } = page;
  const open = openSteps(bankLineProcess, line, page.actor);
  return (
    <div class="stack">
      {line.stage === "proposed" ? (
        <Proposed line={line} forms={forms} mayConfirm={open.has("confirm")} />
      ) : null}
      {open.has("allot") ? (
        <DecisionForm line={line} form={forms.allot} step="allot" hint={t.bank_allot_hint()} isOpen>
          <TextField
            form={forms.allot}
            name="payment"
            label={t.bank_allot_payment()}
            maximumLength={60}
            isRequired
          />
        </DecisionForm>
      ) : null}
      {open.has("return") ? (
        <DecisionForm line={line} form={forms.return} step="return" hint={t.bank_return_hint()} />
      ) : null}
      {open.has("disown") ? (
        <DecisionForm line={line} form={forms.disown} step="disown" hint={t.bank_disown_hint()} />
      ) : null}
    </div>
  );
};

const Proposed: FC<ActionsProps & { mayConfirm: boolean }> = ({ line, forms, mayConfirm }) => {
  const page = usePage();
  const { t } = page;
  const to = `/finance/bank-lines/${line.id}`;
  return (
    <section class="card stack" aria-labelledby="proposed">
      <h2 id="proposed">{t.bank_confirm_title()}</h2>
      <p>{lookup(t, `bank_act_${line.proposal?.act ?? "match"}`)}</p>
      {mayConfirm ? (
        <FormFailure form={forms.confirm}>
          <ButtonForm
            form={forms.confirm}
            action={href(page, `${to}/confirm`)}
            text={t.bank_confirm_button()}
            version={line.version}
          />
        </FormFailure>
      ) : (
        <p class="notice">{t.bank_confirm_wait()}</p>
      )}
      <DecisionForm line={line} form={forms.decline} step="decline" hint={t.bank_decline_hint()} />
    </section>
  );
};

interface DecisionFormProps {
  line: KeptLine;
  form: FormState;
  step: "allot" | "return" | "disown" | "decline";
  hint: string;
  isOpen?: boolean;
  children?: Child;
}

/** None is decided without a reason. */
const DecisionForm: FC<DecisionFormProps> = ({ line, form, step, hint, isOpen = false, children }) => {
  const page = usePage();
  const { t } = page;
  return (
    <details open={isOpen || form.failure !== undefined}>
      <summary>{lookup(t, `bank_do_${step}`)}</summary>
      <p class="hint">{hint}</p>
      <Form form={form} action={href(page, `/finance/bank-lines/${line.id}/${step}`)}>
        <input type="hidden" name="version" value={String(line.version)} />
        {children}
        <TextArea form={form} name="reason" label={t.bank_reason()} maximumLength={500} rows={3} isRequired />
        <button>{lookup(t, `bank_do_${step}`)}</button>
      </Form>
    </details>
  );
};
