import type { FC } from "hono/jsx";
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

export type BankLineForms = Record<"decide" | "confirm" | "decline", FormState>;

interface ActionsProps {
  line: KeptLine;
  forms: BankLineForms;
}

/** What the reader can decide about a line as it stands. */
export const BankLineActions: FC<ActionsProps> = ({ line, forms }) => {
  const { actor } = usePage();
  const open = openSteps(bankLineProcess, line, actor);
  if (open.has("allot")) return <Decide line={line} form={forms.decide} />;
  if (line.stage !== "proposed") return null;
  return <Proposed line={line} forms={forms} mayConfirm={open.has("confirm")} />;
};

interface OwnFormProps {
  line: KeptLine;
  form: FormState;
}

/** None is decided without a reason; which button is pressed says what is decided. */
const Decide: FC<OwnFormProps> = ({ line, form }) => {
  const page = usePage();
  const { t } = page;
  const to = (step: string) => href(page, `/finance/bank-lines/${line.id}/${step}`);
  const others = [
    { step: "return", text: t.bank_do_return(), hint: t.bank_return_hint() },
    { step: "disown", text: t.bank_do_disown(), hint: t.bank_disown_hint() },
  ];
  return (
    <section class="card stack" aria-labelledby="decide">
      <h2 id="decide">{t.bank_decide()}</h2>
      <Form form={form} action={to("allot")}>
        <input type="hidden" name="version" value={String(line.version)} />
        <TextArea form={form} name="reason" label={t.bank_reason()} maximumLength={500} rows={3} isRequired />
        <TextField
          form={form}
          name="payment"
          label={t.bank_allot_payment()}
          hint={t.bank_allot_hint()}
          maximumLength={60}
          isPart
        />
        <p>
          <button>{t.bank_do_allot()}</button>
        </p>
        {others.map(({ step, text, hint }) => (
          <p>
            <button class="quiet" formaction={to(step)} aria-describedby={`${step}-hint`}>
              {text}
            </button>{" "}
            <span class="hint" id={`${step}-hint`}>
              {hint}
            </span>
          </p>
        ))}
      </Form>
    </section>
  );
};

const Proposed: FC<ActionsProps & { mayConfirm: boolean }> = ({ line, forms, mayConfirm }) => {
  const page = usePage();
  const { t } = page;
  const to = (step: string) => href(page, `/finance/bank-lines/${line.id}/${step}`);
  const { proposal } = line;
  return (
    <section class="card stack" aria-labelledby="proposed">
      <h2 id="proposed">{t.bank_confirm_title()}</h2>
      <p class="row">
        <strong>{lookup(t, `bank_act_${proposal?.act ?? "match"}`)}</strong>
        {line.payment ? <bdi>{line.payment.orderNumber}</bdi> : null}
        {proposal ? <bdi>{proposal.byName}</bdi> : null}
      </p>
      {mayConfirm ? (
        <FormFailure form={forms.confirm}>
          <ButtonForm
            form={forms.confirm}
            action={to("confirm")}
            text={t.bank_confirm_button()}
            version={line.version}
          />
        </FormFailure>
      ) : (
        <p class="notice">{t.bank_confirm_wait()}</p>
      )}
      <details open={forms.decline.failure !== undefined}>
        <summary>{t.bank_do_decline()}</summary>
        <Form form={forms.decline} action={to("decline")}>
          <input type="hidden" name="version" value={String(line.version)} />
          <TextArea
            form={forms.decline}
            name="reason"
            label={t.bank_reason()}
            hint={t.bank_decline_hint()}
            maximumLength={500}
            rows={3}
            isRequired
          />
          <button>{t.bank_do_decline()}</button>
        </Form>
      </details>
    </section>
  );
};
