import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { usePage } from "../page.ts";
import { ListingCard } from "./listing-card.tsx";

/** Listings as cards, in the order given. */
export const ListingGrid: FC<{ listings: Listing[]; headingLevel?: 2 | 3 }> = ({
  listings,
  headingLevel = 2,
}) => {
  const { t } = usePage();
  return listings.length === 0 ? (
    <p>{t.site_nothing_yet()}</p>
  ) : (
    <ul class="plain grid">
      {listings.map((listing) => (
        <li>
          <ListingCard listing={listing} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
};
