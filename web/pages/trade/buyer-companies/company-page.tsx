import type { FC } from "hono/jsx";
import type { OwnCompany } from "#shared/trade/buyer-companies/buyer-company.ts";
import { CompanyFields } from "#web/components/company-fields.tsx";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { RegistrationNumberField } from "#web/components/registration-number-field.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { FormCheckLine } from "./number-checks.tsx";

/** The company that the reader asks for as a buyer, with its number. */
export const CompanyPage: FC<{ own: OwnCompany; form: FormState }> = ({ own, form }) => {
  const page = usePage();
  const { t } = page;
  const { formCheck } = own;
  return (
    <Layout title={t.buyer_checks_own_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/account")}>{t.people_account_title()}</a>
        </p>
        <h1>{t.buyer_checks_own_title()}</h1>
        <p>{t.buyer_checks_own_what()}</p>
        {formCheck ? (
          <div class={formCheck.state === "failed" ? "notice stack" : "card stack"} role="status">
            <FormCheckLine check={formCheck} />
            {formCheck.state === "failed" ? (
              <p>{lookup(t, `issue_number_looks_${formCheck.rule}`) ?? t.issue_number_looks_collection()}</p>
            ) : null}
          </div>
        ) : null}
        <Form form={form} action={href(page, "/account/company")}>
          <CompanyFields form={form} />
          <RegistrationNumberField form={form} name="number" />
          <button>{t.buyer_checks_own_save()}</button>
        </Form>
      </section>
    </Layout>
  );
};
