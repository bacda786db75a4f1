import type { FC } from "hono/jsx";
import { CompanyFields } from "#web/components/company-fields.tsx";
import { countryOptions } from "#web/components/country-options.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Trap } from "#web/components/trap.tsx";
import { WriteFirstButton, WriteFirstNotice } from "#web/components/write-first.tsx";
import type { FormState } from "#web/form-state.ts";
import { textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

interface NewRequestPageProps {
  form: FormState;
  /** Set where this was written before signing in, and only waits to be sent. */
  isKept?: boolean;
  /** Why this reader may not send requests, as an error's code. */
  refusal?: string | undefined;
}

/** The form by which a buyer tells the attachés of a market what they look for. */
export const NewRequestPage: FC<NewRequestPageProps> = ({ form, isKept = false, refusal }) => {
  const { t } = usePage();
  return (
    <Layout title={t.requests_new_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.requests_new_title()}</h1>
        <p>{t.requests_new_what()}</p>
        <WriteFirstNotice isKept={isKept} refusal={refusal} />
        {/* What was written is shown, though it cannot be sent yet. */}
        {refusal && !isKept ? null : <RequestForm form={form} isKept={isKept} />}
      </section>
    </Layout>
  );
};

const RequestForm: FC<Pick<NewRequestPageProps, "form"> & { isKept: boolean }> = ({ form, isKept }) => {
  const page = usePage();
  const { t } = page;
  const isSignedIn = page.actor.kind === "person";
  return (
    <Form form={form} action={href(page, "/requests/new")}>
      <Trap form={form} />
      <input type="hidden" name="question" value={textAt(form, "question")} />
      <TextArea
        form={form}
        name="text"
        label={t.requests_text()}
        hint={t.requests_text_hint()}
        rows={8}
        maximumLength={2000}
        isRequired
      />
      <LanguageField form={form} />
      <TextField
        form={form}
        name="quantity"
        label={t.requests_quantity()}
        hint={t.requests_quantity_hint()}
        maximumLength={100}
      />
      <SelectField
        form={form}
        name="market"
        label={t.requests_market()}
        options={countryOptions(page)}
        isRequired
      />
      <TextField form={form} name="neededBy" label={t.requests_needed_by()} type="date" />
      <CompanyFields form={form} />
      <p class="hint">{isSignedIn ? t.requests_privacy() : t.requests_sign_in_after()}</p>
      <WriteFirstButton isKept={isKept} send={t.requests_send()} />
    </Form>
  );
};
