import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { PageContext } from "../page.ts";
import { ListingCard } from "./listing-card.tsx";

/** Listings as cards, in the order given. */
export const ListingGrid: FC<{ page: PageContext; listings: Listing[]; headingLevel?: 2 | 3 }> = ({
  page,
  listings,
  headingLevel = 2,
}) =>
  listings.length === 0 ? (
    <p>{page.t.site_nothing_yet()}</p>
  ) : (
    <ul class="plain grid">
      {listings.map((listing) => (
        <li>
          <ListingCard page={page} listing={listing} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
