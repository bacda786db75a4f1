import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import { declineReasons } from "#shared/trade/quotations/quotation.ts";
import type { ShownQuotation } from "#shared/trade/quotations/shown.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

export type QuotationForms = Record<"decline" | "plain", FormState>;

interface FormsProps {
  quotation: ShownQuotation;
  forms: QuotationForms;
}

/** What the reader's side can do with a quotation as it stands. */
export const QuotationActions: FC<FormsProps> = ({ quotation, forms }) => {
  const page = usePage();
  const { t } = page;
  const open = openSteps(quotationProcess, quotation, page.actor);
  const to = (part: string) => href(page, `/quotations/${quotation.id}/${part}`);
  return (
    <div class="stack">
      {open.has("accept") && !quotation.obstacle ? (
        <ButtonForm form={forms.plain} action={to("accept")} text={t.quotations_accept()}>
          <input type="hidden" name="revision" value={String(quotation.standing)} />
          <p class="hint">{t.quotations_accept_hint({ number: quotation.standing })}</p>
        </ButtonForm>
      ) : null}
      {open.has("counter") && quotation.obstacle !== "quotation_expired" ? (
        <p>
          <a class="button quiet" href={to("counter")}>
            {t.quotations_counter()}
          </a>
        </p>
      ) : null}
      {open.has("reissue") ? (
        <ButtonForm
          form={forms.plain}
          action={to("reissue")}
          text={t.quotations_reissue()}
          look="quiet"
          version={quotation.version}
        >
          <p class="hint">{t.quotations_reissue_hint()}</p>
        </ButtonForm>
      ) : null}
      {open.has("revise") ? (
        <p>
          <a class="button quiet" href={to("revise")}>
            {t.quotations_revise()}
          </a>
        </p>
      ) : null}
      {open.has("withdraw") ? (
        <ButtonForm form={forms.plain} action={to("withdraw")} text={t.quotations_withdraw()} look="quiet" />
      ) : null}
      {open.has("decline") ? <DeclineForm quotation={quotation} form={forms.decline} /> : null}
    </div>
  );
};

const DeclineForm: FC<{ quotation: ShownQuotation; form: FormState }> = ({ quotation, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.quotations_decline()}</summary>
      <Form form={form} action={href(page, `/quotations/${quotation.id}/decline`)}>
        <ChoiceField
          form={form}
          name="reason"
          label={t.quotations_decline_reason()}
          options={declineReasons.map((it) => ({
            value: it,
            text: lookup(t, `quotations_reason_${it}`) ?? it,
          }))}
          isSingle
          isRequired
        />
        <TextArea form={form} name="note" label={t.quotations_decline_note()} maximumLength={1000} rows={3} />
        <button class="danger">{t.quotations_decline_button()}</button>
      </Form>
    </details>
  );
};
