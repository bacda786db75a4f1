import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { Layout } from "#web/components/layout.tsx";
import { ListingCard } from "#web/components/listing-card.tsx";
import { Share } from "#web/components/share.tsx";
import { href, usePage } from "#web/page.ts";

/** What publishing did, and what comes next. */
export const PublishedPage: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const { t } = page;
  const address = href(page, `/listings/${listing.id}`);
  const title = pickLocalized(listing.text, page.locale)?.value.title ?? t.listings_title();
  return (
    <Layout title={t.listings_live_title()} isPrivate hasForms>
      <section class="narrow stack">
        <h1 class="done">{t.listings_live_title()}</h1>
        <p>{t.listings_live_text()}</p>
        <p>{t.listings_live_mail()}</p>
        <div class="preview">
          <ListingCard listing={listing} headingLevel={2} />
        </div>
        <p>{t.listings_live_share()}</p>
        <Share title={title} address={address} />
        <p class="row">
          <a class="button quiet" href={href(page, `/business/${listing.profileId}/listings/new`)}>
            {t.listings_live_another()}
          </a>
          <a href={address}>{t.listings_view()}</a>
        </p>
      </section>
    </Layout>
  );
};
