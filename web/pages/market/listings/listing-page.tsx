import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import { type Listing, shownCertificatesOf } from "#shared/market/listings/listing.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { categoryName, findCategory } from "#shared/market/nomenclature/categories.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { can } from "#shared/permissions.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { Crumbs, type Step } from "#web/components/crumbs.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { ListingGrid } from "#web/components/listing-grid.tsx";
import { pictureOf } from "#web/components/photo.tsx";
import { Price } from "#web/components/price.tsx";
import { Report } from "#web/components/report.tsx";
import { Share } from "#web/components/share.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { listingFacts, pathFacts } from "#web/facts.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { CertificateList } from "../profiles/certificate-list.tsx";
import { Buy } from "./buy.tsx";
import { Gallery } from "./gallery.tsx";
import { ListingFacts } from "./listing-facts.tsx";
import { stageName } from "./listing-words.ts";
import { WhoMakesIt } from "./who-makes-it.tsx";

export interface ListingPageProps {
  listing: Listing;
  maker: ProfileSummary;
  /** Others of the same business. */
  related: ListingSummary[];
  /** The catalog that the reader came through. */
  catalogId?: string | undefined;
  /** Address of the picture that counts this view. */
  seen: string;
}

/** One good or service, for buyers. */
export const ListingPage: FC<ListingPageProps> = ({ listing, maker, related, catalogId, seen }) => {
  const page = usePage();
  const { t, locale, actor, now } = page;
  const { id, stage, exporter, chapter } = listing;
  const text = pickLocalized(listing.text, locale)?.value;
  const title = text?.title ?? t.listings_title();
  const isPublished = stage === "published";
  const canAsk = isPublished && !can(actor, listingPermissions.edit, listingSubject(listing));
  const certificates = shownCertificatesOf(listing, jakartaToday(now));
  const category = chapter ? findCategory(chapter) : undefined;
  const path: Step[] = [
    ["/newest", t.browse_all_goods()],
    ...(category ? [[`/categories/${category.code}`, categoryName(category, locale)] as const] : []),
  ];
  return (
    <Layout
      title={title}
      description={text?.description || t.browse_listings_of({ what: title })}
      isPrivate={!isPublished}
      isDemo={exporter.isDemo}
      isMagazine
      picture={pictureOf(listing)}
      facts={[listingFacts(page, listing), pathFacts(page, [...path, [`/listings/${id}`, title]])]}
    >
      <article>
        <Crumbs steps={path} />
        {isPublished ? null : (
          <p class="notice">
            <span class="badge">{stageName(page, stage)}</span> {t.listings_not_public()}
          </p>
        )}
        <div class="listing">
          <Gallery listing={listing} />
          <Buy listing={listing} maker={maker} askHref={canAsk ? askHref(page, id, catalogId) : undefined} />
          <div class="stack">
            <section aria-label={t.listings_about()}>
              <Written texts={fieldOf(listing.text, "description")} as="div" />
            </section>
            <ListingFacts listing={listing} />
            {certificates.length > 0 ? (
              <section class="stack" aria-labelledby="certificates">
                <h2 id="certificates">{t.listings_certificates()}</h2>
                <CertificateList certificates={certificates} />
              </section>
            ) : null}
            {isPublished ? (
              <div class="row no-print">
                <Share title={title} address={href(page, `/listings/${id}`)} />
                <a class="button quiet" href={`${href(page, "/saved/new")}?listing=${id}`} rel="nofollow">
                  <Icon name="save" />
                  {t.saved_goods_save()}
                </a>
                <Report listingId={id} />
              </div>
            ) : null}
          </div>
        </div>
        <WhoMakesIt maker={maker} />
        {related.length > 0 ? (
          <section class="section no-print" aria-labelledby="related">
            <div class="spread">
              <h2 id="related">{t.listings_related()}</h2>
              <a href={href(page, `/exporters/${exporter.handle}`)}>{t.listings_all_of_maker()}</a>
            </div>
            <ListingGrid listings={related} headingLevel={3} isAtMaker isNoted />
          </section>
        ) : null}
      </article>
      {canAsk ? <img class="unseen" src={seen} alt="" width={1} height={1} /> : null}
      {canAsk ? (
        <div class="ask-bar">
          <Price listing={listing} isBare />
          <a class="button" href={askHref(page, id, catalogId)} rel="nofollow">
            {t.listings_ask()}
          </a>
        </div>
      ) : null}
    </Layout>
  );
};

function askHref(page: PageContext, id: string, catalogId: string | undefined): string {
  const path = href(page, `/listings/${id}/inquire`);
  return catalogId ? `${path}?catalog=${catalogId}` : path;
}
