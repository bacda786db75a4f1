import type { FC } from "hono/jsx";
import { offices } from "#shared/people/people/offices.ts";
import { type Person, roles } from "#shared/people/people/person.ts";
import { countryCodes, countryName } from "#shared/terms/countries.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { rolesText } from "./roles-text.ts";

interface Cursors {
  next?: string | undefined;
  previous?: string | undefined;
}

interface PeoplePageProps extends Cursors {
  people: Person[];
  find: FormState;
  /** Set where these are what was looked for, not everybody. */
  isFound?: boolean;
  /** How many were looked through, where there are more. */
  bound?: number | undefined;
}

/** Everyone who ever signed in, newest first; or those whom an admin looks for. */
export const PeoplePage: FC<PeoplePageProps> = ({ people, find, isFound = false, bound, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={page.t.people_admin_title()} isPrivate>
      <section class="stack">
        <h1>{page.t.people_admin_title()}</h1>
        <p class="row">
          <a href={href(page, "/admin/audit")}>{page.t.people_audit_title()}</a>
          <a href={href(page, "/admin/moderation")}>{page.t.moderation_title()}</a>
        </p>
        <div class="narrow">
          <Form form={find} action={href(page, "/admin/find-people")}>
            <TextField
              form={find}
              name="q"
              label={t.people_find()}
              hint={t.people_find_hint()}
              maximumLength={120}
              isRequired
            />
            <button class="quiet">{t.people_find_do()}</button>
          </Form>
        </div>
        {isFound ? (
          <p role="status">
            {people.length === 0 ? t.people_find_none() : null}{" "}
            {bound === undefined ? null : t.people_find_bounded({ count: bound })}{" "}
            <a href={href(page, "/admin/people")}>{t.people_find_all()}</a>
          </p>
        ) : null}
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{page.t.people_name()}</th>
                <th scope="col">{page.t.people_roles()}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr>
                  <th scope="row">
                    <a href={href(page, `/admin/people/${person.id}`)}>{person.name}</a>
                    {person.disabledAt ? <span class="badge unread">{t.people_is_suspended()}</span> : null}
                    <p class="hint">{person.email}</p>
                  </th>
                  <td>{rolesText(page, person)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

interface PersonPageProps {
  person: Person;
  form: FormState;
  /** Set where they were just saved. */
  isSaved?: boolean;
}

/** One person's roles, to grant and revoke. */
export const PersonPage: FC<PersonPageProps> = ({ person, form, isSaved = false }) => {
  const page = usePage();
  const { t, locale } = page;
  const countries = countryCodes
    .map((code) => ({ value: code, text: countryName(code, locale) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  return (
    <Layout title={t.people_admin_person({ name: person.name })} isPrivate>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/admin/people")}>{t.people_admin_title()}</a>
        </p>
        <h1>{t.people_admin_person({ name: person.name })}</h1>
        <p>{person.email}</p>
        {isSaved ? (
          <p class="notice is-done" role="status">
            {t.people_roles_saved({ name: person.name, roles: rolesText(page, person) })}
          </p>
        ) : null}
        <Form form={form} action={href(page, `/admin/people/${person.id}`)}>
          <input type="hidden" name="version" value={String(person.version)} />
          <ChoiceField
            form={form}
            name="roles"
            label={t.people_roles()}
            options={roles.map((role) => ({ value: role, text: lookup(t, `role_${role}`) ?? role }))}
          />
          <SelectField
            form={form}
            name="office"
            label={t.people_office()}
            hint={t.people_office_hint()}
            options={offices.map((it) => ({ value: it, text: lookup(t, `office_${it}`) ?? it }))}
          />
          <details open={person.markets.length > 0 || form.failure !== undefined}>
            <summary>{t.people_markets()}</summary>
            <ChoiceField
              form={form}
              name="markets"
              label={t.people_markets()}
              hint={t.people_markets_hint()}
              options={countries}
            />
          </details>
          <button>{t.site_save()}</button>
        </Form>
        {page.actor.kind === "person" && page.actor.person.id === person.id ? null : (
          <p>
            {person.suspendedBy ? (
              <a href={href(page, `/admin/measures/${person.suspendedBy}`)}>{t.people_suspended()}</a>
            ) : (
              <a class="button quiet" href={href(page, `/admin/moderation/person/${person.id}`)}>
                {t.people_suspend()}
              </a>
            )}
          </p>
        )}
      </section>
    </Layout>
  );
};
