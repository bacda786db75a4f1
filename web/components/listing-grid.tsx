import type { FC } from "hono/jsx";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { PublicChecks } from "#shared/market/profiles/checks.ts";
import { usePage } from "../page.ts";
import { ListingCard } from "./listing-card.tsx";
import { RatesNote } from "./rates-note.tsx";

interface GridProps {
  listings: ListingSummary[];
  headingLevel?: 2 | 3;
  /** On phones one below the other, the photo beside the words. */
  isRows?: boolean;
  isAtMaker?: boolean;
  /** Set where the page opens with them: the first ones' photos are not waited for. */
  isFirst?: boolean;
  /** Set where the page says elsewhere what "about" goes by. */
  isNoted?: boolean;
  /** What was checked of their makers, by the business's id, where the list tells. */
  checks?: Readonly<Record<string, PublicChecks>> | undefined;
}

const seenFirst = 2;

/** Listings as cards, in the order given. */
export const ListingGrid: FC<GridProps> = ({
  listings,
  headingLevel = 2,
  isRows,
  isAtMaker = false,
  isFirst = false,
  isNoted = false,
  checks,
}) => {
  const { t } = usePage();
  return listings.length === 0 ? (
    <p>{t.site_nothing_yet()}</p>
  ) : (
    <>
      <ul class={isRows ? "goods rows" : "goods"}>
        {listings.map((listing, at) => (
          <li>
            <ListingCard
              listing={listing}
              headingLevel={headingLevel}
              isRow={isRows}
              isAtMaker={isAtMaker}
              isFirst={isFirst && at < seenFirst}
              checks={checks && (checks[listing.profileId] ?? {})}
            />
          </li>
        ))}
      </ul>
      {isNoted ? null : <RatesNote listings={listings} />}
    </>
  );
};
