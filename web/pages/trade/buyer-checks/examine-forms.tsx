import type { FC } from "hono/jsx";
import type { ExaminedBuyerCheck } from "#shared/trade/buyer-checks/examined-check.ts";
import { buyerVerdicts, validDaysRange } from "#shared/trade/buyer-checks/stages.ts";
import { checkStates } from "#shared/trade/buyer-companies/buyer-company.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface FormProps {
  check: ExaminedBuyerCheck;
  form: FormState;
}

/** What somebody read in the country's public register. */
export const RegisterForm: FC<FormProps> = ({ check, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.buyer_checks_record()}</summary>
      <Form form={form} action={href(page, `/desk/buyer-checks/${check.inquiryId}/register-check`)}>
        <p class="hint">{t.buyer_checks_record_hint()}</p>
        <input type="hidden" name="companyVersion" value={String(check.companyVersion ?? 0)} />
        <ChoiceField
          form={form}
          name="state"
          label={t.buyer_checks_record_state()}
          options={checkStates.map((it) => ({
            value: it,
            text: lookup(t, `buyer_checks_record_${it}`) ?? it,
          }))}
          isSingle
          isRequired
        />
        <TextField
          form={form}
          name="register"
          label={t.buyer_checks_record_register()}
          hint={t.buyer_checks_record_register_hint()}
          maximumLength={120}
          isRequired
        />
        <TextField form={form} name="checkedOn" label={t.buyer_checks_record_day()} type="date" isRequired />
        <button class="quiet">{t.buyer_checks_record_save()}</button>
      </Form>
    </details>
  );
};

export const AnswerForm: FC<FormProps> = ({ check, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="stack" aria-labelledby="answer">
      <h2 id="answer">{t.buyer_checks_answer_title()}</h2>
      <Form form={form} action={href(page, `/desk/buyer-checks/${check.inquiryId}/answer`)}>
        <ChoiceField
          form={form}
          name="verdict"
          label={t.buyer_checks_verdict()}
          options={buyerVerdicts.map((it) => ({
            value: it,
            text: lookup(t, `buyer_checks_verdict_${it}`) ?? it,
          }))}
          isSingle
          isRequired
        />
        <TextArea
          form={form}
          name="reasons"
          label={t.buyer_checks_reasons()}
          hint={t.buyer_checks_reasons_hint()}
          rows={6}
          maximumLength={2000}
          isRequired
        />
        <LanguageField form={form} />
        <TextField
          form={form}
          name="validDays"
          label={t.buyer_checks_valid_days()}
          hint={t.buyer_checks_valid_days_hint({ least: validDaysRange.least, most: validDaysRange.most })}
          inputMode="numeric"
          isRequired
        />
        <button>{t.buyer_checks_answer()}</button>
      </Form>
    </section>
  );
};
