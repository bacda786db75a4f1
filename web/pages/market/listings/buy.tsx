import type { FC } from "hono/jsx";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { can } from "#shared/permissions.ts";
import { placeInFull } from "#shared/terms/places.ts";
import { answerText } from "#web/components/answer-text.ts";
import { Face } from "#web/components/face.tsx";
import { Icon } from "#web/components/icon.tsx";
import { RatesNote } from "#web/components/rates-note.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { AddToCatalog } from "../catalogs/add-to-catalog.tsx";
import { MainFacts } from "./listing-facts.tsx";
import { PriceTable } from "./price-table.tsx";

interface BuyProps {
  listing: Listing;
  maker: ProfileSummary;
  /** Where the maker is asked; undefined where there is nothing to ask. */
  askHref: string | undefined;
}

/** What it is, from whom, at what price, and the way to ask. */
export const Buy: FC<BuyProps> = ({ listing, maker, askHref }) => {
  const page = usePage();
  const { t, actor } = page;
  const { handle, businessName, regencyCode } = listing.exporter;
  const { medianAnswerMinutes } = maker;
  return (
    <section class="buy" aria-labelledby="title">
      <h1 id="title">
        <Written texts={fieldOf(listing.text, "title")} />
      </h1>
      <div class="line">
        <Face name={businessName} portraitId={maker.portraitId} />
        <p>
          <a class="maker" href={href(page, `/exporters/${handle}`)} dir="auto">
            {businessName}
          </a>
          <br />
          <span class="hint" lang="id">
            {placeInFull(regencyCode, listing.provinceCode)}
          </span>
        </p>
      </div>
      <PriceTable listing={listing} />
      <RatesNote listings={[listing]} />
      <MainFacts listing={listing} />
      <div class="row acts no-print">
        {askHref ? (
          <a class="button" href={askHref} rel="nofollow">
            <Icon name="chat" />
            {t.listings_ask()}
          </a>
        ) : null}
        <AddToCatalog listing={listing} />
        {can(actor, listingPermissions.edit, listingSubject(listing)) ? (
          <a class="button" href={href(page, `/listings/${listing.id}/edit`)}>
            {t.listings_edit()}
          </a>
        ) : null}
      </div>
      {medianAnswerMinutes === undefined ? null : (
        <p class="hint line">
          <Icon name="clock" />
          {answerText(page, medianAnswerMinutes)}
        </p>
      )}
    </section>
  );
};
