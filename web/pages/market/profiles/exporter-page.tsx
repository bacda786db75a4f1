import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import { can } from "#shared/permissions.ts";
import { placeInFull } from "#shared/terms/places.ts";
import { CheckFacts, CheckLine } from "#web/components/checks.tsx";
import { Face } from "#web/components/face.tsx";
import { Cloth, Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { Pager } from "#web/components/pager.tsx";
import { ProfilePhoto, pictureOfProfile } from "#web/components/photo.tsx";
import { Report } from "#web/components/report.tsx";
import { Road } from "#web/components/road.tsx";
import { Share } from "#web/components/share.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { listFacts, makerFacts, pathFacts } from "#web/facts.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { BusinessCertificates } from "./certificate-list.tsx";
import { ProfileFacts } from "./profile-facts.tsx";

interface ExporterPageProps {
  profile: PublicProfile;
  listings: ListingSummary[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** A business as everyone sees it: its maker's way and words, and what it offers. */
export const ExporterPage: FC<ExporterPageProps> = ({ profile, listings, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  const { businessName, handle, workedAbroad } = profile;
  const makes = pickLocalized(profile.text, locale)?.value.makes;
  const story = fieldOf(profile.text, "story");
  return (
    <Layout
      title={businessName}
      description={makes ?? businessName}
      isDemo={profile.isDemo}
      isMagazine
      picture={pictureOfProfile(profile, listings[0])}
      facts={[
        makerFacts(page, profile),
        listFacts(page, businessName, listings),
        pathFacts(page, [
          ["/exporters", t.site_makers()],
          [`/exporters/${handle}`, businessName],
        ]),
      ]}
    >
      <article>
        <Banner cover={profile.cover} />
        <Who profile={profile} listings={listings} />
        <div class="told">
          <div class="stack sections">
            {workedAbroad.length > 0 ? <Road of={profile} /> : null}
            {Object.keys(story).length > 0 ? (
              <section class="stack" aria-labelledby="story">
                <h2 id="story">{t.profiles_story_heading()}</h2>
                <div class="letter">
                  <Written texts={story} as="div" />
                </div>
              </section>
            ) : null}
            {profile.certificates.length > 0 ? (
              <section class="stack" aria-labelledby="certificates">
                <h2 id="certificates">{t.profiles_certificates()}</h2>
                <BusinessCertificates certificates={profile.certificates} listings={listings} />
              </section>
            ) : null}
          </div>
          <section class="stack" aria-labelledby="facts">
            <h2 id="facts" class="unseen">
              {t.profiles_facts()}
            </h2>
            <CheckFacts checks={profile.checks} />
            <ProfileFacts profile={profile} />
            <div class="row no-print">
              <Share title={businessName} address={href(page, `/exporters/${handle}`)} />
              <Report profileId={profile.id} />
            </div>
          </section>
        </div>
        <section class="section" aria-labelledby="listings">
          <h2 id="listings">{t.profiles_listings()}</h2>
          {listings.length > 1 ? <p class="hint">{t.profiles_ask_hint()}</p> : null}
          {listings.length === 0 ? (
            <p>{t.profiles_no_listings()}</p>
          ) : (
            <ListingGrid listings={listings} headingLevel={3} isAtMaker />
          )}
          <Pager {...cursors} />
        </section>
      </article>
    </Layout>
  );
};

/** What they chose to stand above their name; cloth where they chose nothing. */
const Banner: FC<Pick<PublicProfile, "cover">> = ({ cover }) => (
  <div class="banner bleed">{cover ? <ProfilePhoto photo={cover} sizes="100vw" isFirst /> : <Cloth />}</div>
);

const Portrait: FC<Pick<PublicProfile, "businessName" | "portrait" | "cover">> = ({
  businessName,
  portrait,
  cover,
}) =>
  portrait ? (
    <div class="face">
      <ProfilePhoto
        photo={portrait}
        sizes="(min-width: 56rem) 168px, 104px"
        isFirst={cover === undefined}
        isSeenAtOnce
      />
    </div>
  ) : (
    <Face name={businessName} />
  );

const Who: FC<Pick<ExporterPageProps, "profile" | "listings">> = ({ profile, listings }) => {
  const page = usePage();
  const { t, actor } = page;
  const { id, businessName, regencyCode, provinceCode, businessKind } = profile;
  const isOwn = can(actor, profilePermissions.edit, profileSubject(profile));
  const isForAttache = actor.kind === "person" && actor.person.roles.includes("attache");
  return (
    <header class="who">
      <Portrait {...profile} />
      <div>
        <h1 dir="auto">{businessName}</h1>
        <p class="hint">
          {lookup(t, `profiles_kind_${businessKind}`)}
          {" · "}
          <span lang="id">{placeInFull(regencyCode, provinceCode)}</span>
        </p>
        <p>
          <CheckLine checks={profile.checks} />
        </p>
        <p>
          <Written texts={fieldOf(profile.text, "makes")} />
        </p>
      </div>
      <div class="row no-print">
        {isOwn ? (
          <a class="button quiet" href={href(page, `/business/${id}`)}>
            {t.profiles_edit_this()}
          </a>
        ) : (
          <Ask listings={listings} />
        )}
        {isForAttache ? (
          <a class="button quiet" href={href(page, `/desk/readiness/${id}`)}>
            {t.readiness_standing()}
          </a>
        ) : null}
      </div>
    </header>
  );
};

/** A question is about one of their goods: of several, the reader picks the one below. */
const Ask: FC<Pick<ExporterPageProps, "listings">> = ({ listings: [first, ...others] }) => {
  const page = usePage();
  if (!first) return null;
  const address = others.length > 0 ? "#listings" : href(page, `/listings/${first.id}/inquire`);
  return (
    <a class="button" href={address} rel="nofollow">
      <Icon name="chat" />
      {page.t.listings_ask()}
    </a>
  );
};
