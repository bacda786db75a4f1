import type { FC } from "hono/jsx";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { Layout } from "#web/components/layout.tsx";
import { Share } from "#web/components/share.tsx";
import { href, usePage } from "#web/page.ts";

/** What registering did, and what comes next. */
export const RegisteredPage: FC<{ profile: Pick<Profile, "id" | "businessName" | "handle"> }> = ({
  profile: { id, businessName, handle },
}) => {
  const page = usePage();
  const { t } = page;
  const address = href(page, `/exporters/${handle}`);
  return (
    <Layout title={t.profiles_live_title()} isPrivate hasForms>
      <section class="narrow stack">
        <h1 class="done">{t.profiles_live_title()}</h1>
        <p>{t.profiles_live_text({ business: businessName })}</p>
        <p>
          <a href={address}>{t.profiles_room_public()}</a>
        </p>
        <section class="card stack" aria-labelledby="next">
          <h2 id="next">{t.profiles_dashboard_next()}</h2>
          <p>{t.profiles_live_next()}</p>
          <p>
            <a class="button" href={href(page, `/business/${id}/listings/new`)}>
              {t.profiles_live_listing()}
            </a>
          </p>
        </section>
        <section class="card stack" aria-labelledby="seal">
          <h2 id="seal">{t.checks_next()}</h2>
          <p>{t.checks_next_hint()}</p>
          <p>
            <a href={href(page, `/business/${id}/verification`)}>{t.profiles_go()}</a>
          </p>
        </section>
        <section class="card stack" aria-labelledby="learn">
          <h2 id="learn">{t.learning_title()}</h2>
          <p>{t.learning_card_hint()}</p>
          <p>
            <a href={href(page, "/learn")}>{t.learning_begin()}</a>
          </p>
        </section>
        <p>{t.listings_live_share()}</p>
        <Share title={businessName} address={address} />
        <p>
          <a href={href(page, `/business/${id}/edit`)}>{t.profiles_live_more()}</a>
        </p>
      </section>
    </Layout>
  );
};
