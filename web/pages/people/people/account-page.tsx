import type { FC } from "hono/jsx";
import { ownNames, siteLocales } from "#shared/locales.ts";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { OfficeRoomLink } from "#web/components/office-rooms.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface AccountPageProps {
  person: Person;
  language: FormState;
  /** Set where the language was just saved. */
  isSaved?: boolean;
}

/** Who the reader is here, what they may do, and in which language they are written to. */
export const AccountPage: FC<AccountPageProps> = ({ person, language, isSaved = false }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <Layout title={t.people_account_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.people_account_title()}</h1>
        {isSaved ? <p class="notice">{t.site_saved()}</p> : null}
        <dl class="facts">
          <dt>{t.people_name()}</dt>
          <dd>{person.name}</dd>
          <dt>{t.people_email()}</dt>
          <dd>
            {person.email}{" "}
            {person.emailVerified ? null : <span class="issue">{t.people_email_unverified()}</span>}
          </dd>
          <dt>{t.people_roles()}</dt>
          <dd>
            {listed(
              page,
              person.roles.map((role) => lookup(t, `role_${role}`)),
            ) || t.people_no_roles()}
          </dd>
          {person.markets.length > 0 ? (
            <>
              <dt>{t.people_markets()}</dt>
              <dd>
                {listed(
                  page,
                  person.markets.map((code) => countryName(code, locale)),
                )}
              </dd>
            </>
          ) : null}
        </dl>
        <Form form={language} action={href(page, "/account")}>
          <SelectField
            form={language}
            name="locale"
            label={t.people_language()}
            hint={t.people_language_hint()}
            options={siteLocales.map((it) => ({ value: it, text: ownNames[it] }))}
            isRequired
          />
          <div>
            <button class="quiet">{t.site_save()}</button>
          </div>
        </Form>
        <p>
          <a class="button" href={href(page, person.memberships.length > 0 ? "/business" : "/business/new")}>
            {person.memberships.length > 0 ? t.people_your_businesses() : t.people_start_exporting()}
          </a>
        </p>
        {person.roles.includes("officer") ? <OfficeRoomLink to="moderation" /> : null}
        <p>
          <a href={href(page, "/measures")}>{t.measures_own_title()}</a>
        </p>
        <OfficeRoomLink to="buyers" />
        <p>
          <a href={href(page, "/account/company")}>{t.buyer_checks_own_title()}</a>
        </p>
        <OfficeRoomLink to="readiness" />
        <p>
          <a href={href(page, "/requests")}>{t.requests_mine_title()}</a>
        </p>
        <p>
          <a href={href(page, "/searches")}>{t.saved_title()}</a>
        </p>
        <p>
          <a href={href(page, "/saved")}>{t.saved_goods_title()}</a>
        </p>
        <p>
          <a href={href(page, "/account/learning")}>{t.learning_own_title()}</a>
        </p>
        <OfficeRoomLink to="learning" />
      </section>
    </Layout>
  );
};
