import type { FC } from "hono/jsx";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import type { MemberRole } from "#shared/people/people/person.ts";
import { provinceName } from "#shared/terms/places.ts";
import { Layout } from "#web/components/layout.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** For whoever has no business yet: what it is for, and where to begin. */
export const StartPage: FC = () => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.profiles_start_title()} isPrivate>
      <section class="narrow stack">
        <h1>{t.profiles_start_title()}</h1>
        <p>{t.profiles_start_text()}</p>
        <p>
          <a class="button" href={href(page, "/business/new")}>
            {t.profiles_start()}
          </a>
        </p>
        <p class="hint">{t.profiles_start_invited()}</p>
      </section>
    </Layout>
  );
};

interface MyBusinessesPageProps {
  businesses: { profile: PublicProfile; role: MemberRole }[];
}

/** Several businesses, to choose from. */
export const MyBusinessesPage: FC<MyBusinessesPageProps> = ({ businesses }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.profiles_mine_title()} isPrivate>
      <section class="stack">
        <h1>{t.profiles_mine_title()}</h1>
        <ul class="plain grid">
          {businesses.map(({ profile, role }) => (
            <li class="card">
              <h2 dir="auto">
                <a href={href(page, `/business/${profile.id}`)}>{profile.businessName}</a>
              </h2>
              <p>
                {provinceName(profile.provinceCode)} · {lookup(t, `profiles_role_${role}`)}
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={href(page, "/business/new")}>{t.profiles_another()}</a>
        </p>
      </section>
    </Layout>
  );
};
