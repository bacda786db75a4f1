import type { Child, FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import { declineReasons } from "#shared/trade/quotations/quotation.ts";
import type { ShownQuotation } from "#shared/trade/quotations/shown.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form, FormTokens } from "#web/components/form/form.tsx";
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
        <PlainForm quotation={quotation} form={forms.plain} to="accept" text={t.quotations_accept()} isMain>
          <p class="hint">{t.quotations_accept_hint({ number: quotation.standing })}</p>
        </PlainForm>
      ) : null}
      {open.has("counter") && quotation.obstacle !== "quotation_expired" ? (
        <p>
          <a class="button quiet" href={to("counter")}>
            {t.quotations_counter()}
          </a>
        </p>
      ) : null}
      {open.has("reissue") ? (
        <PlainForm
          quotation={quotation}
          form={forms.plain}
          to="reissue"
          text={t.quotations_reissue()}
          isVersioned
        >
          <p class="hint">{t.quotations_reissue_hint()}</p>
        </PlainForm>
      ) : null}
      {open.has("revise") ? (
        <p>
          <a class="button quiet" href={to("revise")}>
            {t.quotations_revise()}
          </a>
        </p>
      ) : null}
      {open.has("withdraw") ? (
        <PlainForm quotation={quotation} form={forms.plain} to="withdraw" text={t.quotations_withdraw()} />
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

interface PlainFormProps {
  quotation: ShownQuotation;
  form: FormState;
  to: "accept" | "reissue" | "withdraw";
  text: string;
  isMain?: boolean;
  /** Whether what was read must still be so. */
  isVersioned?: boolean;
  children?: Child;
}

const PlainForm: FC<PlainFormProps> = ({
  quotation,
  form,
  to,
  text,
  isMain = false,
  isVersioned = false,
  children,
}) => {
  const page = usePage();
  return (
    <form method="post" action={href(page, `/quotations/${quotation.id}/${to}`)} class="stack">
      <FormTokens form={form} />
      {to === "accept" ? <input type="hidden" name="revision" value={String(quotation.standing)} /> : null}
      {isVersioned ? <input type="hidden" name="version" value={String(quotation.version)} /> : null}
      {children}
      <button class={isMain ? undefined : "quiet"}>{text}</button>
    </form>
  );
};
