import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import { certificatesOf, type Listing } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { usualAnswerOf } from "#shared/market/profiles/usual-answer.ts";
import { can } from "#shared/permissions.ts";
import { provinceName, regencyName } from "#shared/terms/places.ts";
import { Layout } from "#web/components/layout.tsx";
import { Photo } from "#web/components/photo.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, type PageContext, usePage } from "#web/page.ts";
import { AddToCatalog } from "../catalogs/add-to-catalog.tsx";
import { CertificateList } from "../profiles/certificate-list.tsx";
import { ListingFacts } from "./listing-facts.tsx";
import { stageName } from "./listing-words.ts";
import { PriceTable } from "./price-table.tsx";

interface ListingPageProps {
  listing: Listing;
  profile: Profile;
  /** The catalog that the reader came through. */
  catalogId?: string | undefined;
}

/** One good or service, for buyers. */
export const ListingPage: FC<ListingPageProps> = ({ listing, profile, catalogId }) => {
  const page = usePage();
  const { t } = page;
  const text = pickLocalized(listing.text, page.locale)?.value;
  const isOwn = can(page.actor, listingPermissions.edit, listingSubject(listing));
  const isPublished = listing.stage === "published";
  const certificates = certificatesOf(listing);
  return (
    <Layout
      title={text?.title ?? t.listings_title()}
      description={text?.description.replaceAll(/\s+/g, " ") ?? ""}
      isPrivate={!isPublished}
    >
      <article class="stack">
        {isPublished ? null : (
          <p class="notice">
            <span class="badge">{stageName(page, listing.stage)}</span> {t.listings_not_public()}
          </p>
        )}
        <h1>
          <Written texts={fieldOf(listing.text, "title")} />
        </h1>
        {listing.exporter.isDemo ? (
          <p>
            <span class="badge">{t.site_demo()}</span> {t.site_demo_note()}
          </p>
        ) : null}
        <div class="columns">
          <div class="stack">
            <Gallery listing={listing} />
            <section class="stack" aria-labelledby="about">
              <h2 id="about">{t.listings_about()}</h2>
              <Written texts={fieldOf(listing.text, "description")} as="div" />
            </section>
            {certificates.length > 0 ? (
              <section class="stack" aria-labelledby="certificates">
                <h2 id="certificates">{t.listings_certificates()}</h2>
                <CertificateList certificates={certificates} />
              </section>
            ) : null}
          </div>
          <div class="stack">
            <section class="stack" aria-labelledby="terms">
              <h2 id="terms">{t.listings_terms()}</h2>
              <PriceTable listing={listing} />
              <ListingFacts listing={listing} />
            </section>
            {isOwn || !isPublished ? null : (
              <p>
                <a class="button" href={inquireHref(page, listing, catalogId)}>
                  {t.listings_ask()}
                </a>
              </p>
            )}
            <AddToCatalog listing={listing} />
            {isOwn ? (
              <p>
                <a class="button" href={href(page, `/listings/${listing.id}/edit`)}>
                  {t.listings_edit()}
                </a>
              </p>
            ) : null}
            <Exporter listing={listing} profile={profile} />
          </div>
        </div>
      </article>
    </Layout>
  );
};

const Gallery: FC<{ listing: Listing }> = ({ listing }) => {
  const { t } = usePage();
  const { photos } = listing;
  if (photos.length === 0) return null;
  return (
    <section class="gallery" aria-label={t.listings_photos()}>
      {photos.map((photo, at) => (
        <Photo
          listing={listing}
          photo={photo}
          sizes={at === 0 ? "(min-width: 56rem) 42rem, 92vw" : "(min-width: 56rem) 10rem, 45vw"}
          isFirst={at === 0}
        />
      ))}
    </section>
  );
};

const Exporter: FC<{ listing: Listing; profile: Profile }> = ({ listing, profile }) => {
  const page = usePage();
  const { t } = page;
  const { handle, businessName, regencyCode } = listing.exporter;
  return (
    <section class="card stack" aria-labelledby="exporter">
      <h2 id="exporter">{t.listings_exporter()}</h2>
      <p>
        <a href={href(page, `/exporters/${handle}`)}>{businessName}</a>
        <br />
        {regencyName(regencyCode)}, {provinceName(listing.provinceCode)}
      </p>
      {profile.answerTimes.medianMinutes === undefined ? null : (
        <p>{answerText(page, profile.answerTimes.medianMinutes)}</p>
      )}
    </section>
  );
};

function answerText({ t }: PageContext, minutes: number): string {
  const { unit, count } = usualAnswerOf(minutes);
  return unit === "hours" ? t.profiles_answer_hours({ count }) : t.profiles_answer_days({ count });
}

function inquireHref(page: PageContext, { id }: Listing, catalogId: string | undefined): string {
  const path = href(page, `/listings/${id}/inquire`);
  return catalogId ? `${path}?catalog=${catalogId}` : path;
}
