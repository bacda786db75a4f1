import type { FC } from "hono/jsx";
import type { Listing, ListingStage } from "#shared/market/listings/listing.ts";
import { listingStages } from "#shared/market/listings/stages.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Pager } from "#web/components/pager.tsx";
import { SeenLately } from "#web/components/seen-lately.tsx";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { stageName } from "./listing-words.ts";

interface OwnListingsPageProps {
  profile: Profile;
  listings: Listing[];
  /** How often each was seen lately, by its id. */
  views: ReadonlyMap<string, number>;
  stage?: ListingStage | undefined;
  next?: string | undefined;
  previous?: string | undefined;
}

/** All that a business lists, in whatever stage, for its members. */
export const OwnListingsPage: FC<OwnListingsPageProps> = ({
  profile,
  listings,
  views,
  stage,
  ...cursors
}) => {
  const page = usePage();
  const { t } = page;
  const title = t.listings_of_business({ name: profile.businessName });
  const path = `/business/${profile.id}/listings`;
  return (
    <Layout title={title} isPrivate isBoard>
      <section class="stack">
        <h1>{title}</h1>
        <BusinessBar profileId={profile.id} />
        <p class="row">
          <a class="button" href={href(page, `${path}/new`)}>
            {t.listings_new()}
          </a>
          <a href={href(page, `/business/${profile.id}/import`)}>{t.imports_title()}</a>
        </p>
        <nav class="row" aria-label={t.listings_stage()}>
          <a href={href(page, path)} aria-current={stage === undefined ? "page" : undefined}>
            {t.listings_all()}
          </a>
          {listingStages.map((it) => (
            <a href={`${href(page, path)}?stage=${it}`} aria-current={stage === it ? "page" : undefined}>
              {stageName(page, it)}
            </a>
          ))}
        </nav>
        {listings.length === 0 ? <p>{t.site_nothing_yet()}</p> : <Rows listings={listings} views={views} />}
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const Rows: FC<Pick<OwnListingsPageProps, "listings" | "views">> = ({ listings, views }) => {
  const page = usePage();
  const { t, locale } = page;
  const day = dayFormat(locale, "medium", "Asia/Jakarta");
  return (
    <ul class="plain stack">
      {listings.map((listing) => (
        <li class="card board-row">
          <Thumb listing={listing} />
          <div>
            <h2 class="item-title">
              <a href={href(page, `/listings/${listing.id}/edit`)}>
                <Written texts={fieldOf(listing.text, "title")} />
              </a>
            </h2>
            <p class="row">
              <span class={listing.stage === "published" ? "badge is-done" : "badge"}>
                {stageName(page, listing.stage)}
              </span>
              <span class="hint">
                {t.listings_changed()}{" "}
                <time datetime={listing.updatedAt}>{day.format(new Date(listing.updatedAt))}</time>
              </span>
              <a href={href(page, `/listings/${listing.id}`)}>{t.listings_view()}</a>
            </p>
            <SeenLately listing={listing} views={views} />
          </div>
        </li>
      ))}
    </ul>
  );
};
