import type { FC } from "hono/jsx";
import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { OfficeRoomLink } from "#web/components/office-rooms.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** Who the reader is here, and what they may do. */
export const AccountPage: FC<{ person: Person }> = ({ person }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <Layout title={t.people_account_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.people_account_title()}</h1>
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
