import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import { can } from "#shared/permissions.ts";
import { Layout } from "#web/components/layout.tsx";
import { ListingCard } from "#web/components/listing-card.tsx";
import { Pager } from "#web/components/pager.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { BusinessCertificates } from "./certificate-list.tsx";
import { ProfileFacts } from "./profile-facts.tsx";

interface ExporterPageProps {
  profile: PublicProfile;
  listings: Listing[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** A business as everyone sees it, with what it offers. */
export const ExporterPage: FC<ExporterPageProps> = ({ profile, listings, ...cursors }) => {
  const page = usePage();
  const { t, locale, actor } = page;
  const makes = fieldOf(profile.text, "makes");
  return (
    <Layout
      title={profile.businessName}
      description={pickLocalized(makes, locale)?.value ?? profile.businessName}
    >
      <article class="stack">
        <header class="stack">
          <h1 dir="auto">{profile.businessName}</h1>
          {profile.isDemo ? (
            <p>
              <span class="badge">{t.site_demo()}</span> {t.site_demo_note()}
            </p>
          ) : null}
          {can(actor, profilePermissions.edit, profileSubject(profile)) ? (
            <p>
              <a href={href(page, `/business/${profile.id}`)}>{t.profiles_edit_this()}</a>
            </p>
          ) : null}
        </header>
        <div class="columns">
          <div class="stack">
            <section class="stack" aria-labelledby="makes">
              <h2 id="makes">{t.profiles_makes_heading()}</h2>
              <Written texts={makes} as="div" />
            </section>
            <section class="stack" aria-labelledby="story">
              <h2 id="story">{t.profiles_story_heading()}</h2>
              <Written texts={fieldOf(profile.text, "story")} as="div" />
            </section>
          </div>
          <section class="card stack" aria-labelledby="facts">
            <h2 id="facts">{t.profiles_facts()}</h2>
            <ProfileFacts profile={profile} />
          </section>
        </div>
        {profile.certificates.length > 0 ? (
          <section class="stack" aria-labelledby="certificates">
            <h2 id="certificates">{t.profiles_certificates()}</h2>
            <BusinessCertificates certificates={profile.certificates} listings={listings} />
          </section>
        ) : null}
        <section class="stack" aria-labelledby="listings">
          <h2 id="listings">{t.profiles_listings()}</h2>
          {listings.length === 0 ? (
            <p>{t.profiles_no_listings()}</p>
          ) : (
            <ul class="plain grid">
              {listings.map((listing) => (
                <li>
                  <ListingCard listing={listing} />
                </li>
              ))}
            </ul>
          )}
          <Pager {...cursors} />
        </section>
      </article>
    </Layout>
  );
};
