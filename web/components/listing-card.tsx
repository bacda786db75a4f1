import type { FC } from "hono/jsx";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import type { PublicChecks } from "#shared/market/profiles/checks.ts";
import { placeName } from "#shared/terms/places.ts";
import { unitName } from "#web/pages/market/listings/listing-words.ts";
import { href, type PageContext, usePage } from "../page.ts";
import { CheckLine } from "./checks.tsx";
import { Icon } from "./icon.tsx";
import { Photo } from "./photo.tsx";
import { Price } from "./price.tsx";
import { quantityText } from "./quantity.ts";
import { fieldOf, Written } from "./written.tsx";

interface ListingCardProps {
  listing: ListingSummary;
  /** One below the heading that it stands under. */
  headingLevel?: 2 | 3;
  /** Set where a phone has its photo beside the words. */
  isRow?: boolean | undefined;
  /** On its maker's own page it says nothing of the maker. */
  isAtMaker?: boolean;
  /** Set where its photo is among the first that the page shows. */
  isFirst?: boolean;
  /** What was checked of its maker, where the list tells. */
  checks?: PublicChecks | undefined;
}

/** How wide a card's photo is drawn, and that of one that is a row on phones. */
export const cardSizes = "(min-width: 48rem) 18rem, 46vw";
const rowSizes = "(min-width: 48rem) 18rem, 8rem";

/** A listing in a list: what it is, at what price, and from whom. The whole card is one link. */
export const ListingCard: FC<ListingCardProps> = ({
  listing,
  headingLevel = 3,
  isRow = false,
  isAtMaker = false,
  isFirst = false,
  checks,
}) => {
  const page = usePage();
  const { exporter, photos, price } = listing;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <article class="listing-card">
      {photos[0] ? (
        <Photo
          listing={listing}
          photo={photos[0]}
          sizes={isRow ? rowSizes : cardSizes}
          isFirst={isFirst}
          isBeside={isRow}
          isOrnament
        />
      ) : (
        <Blank />
      )}
      <div class="card-text">
        <Heading>
          <a class="whole" href={href(page, `/listings/${listing.id}`)}>
            <Written texts={fieldOf(listing.text, "title")} />
          </a>
        </Heading>
        <Price listing={listing} />
        <p class="hint">{termsText(page, listing)}</p>
        {price?.delivery ? (
          <p class="hint far">
            <bdi>
              {price.delivery.incoterm} {price.delivery.namedPlace}
            </bdi>
          </p>
        ) : null}
        {isAtMaker ? null : (
          <p class="by">
            <span dir="auto">
              <span class="maker">{exporter.businessName}</span>
              <span class="far">{placeName(exporter.regencyCode)}</span>
            </span>
          </p>
        )}
        {checks ? (
          <p class="hint">
            <CheckLine checks={checks} isOnCard />
          </p>
        ) : null}
      </div>
    </article>
  );
};

/** What stands where a picture would. */
export const Blank: FC = () => (
  <div class="blank">
    <Icon name="kawung" />
  </div>
);

/** "per kg · min. 300 kg". */
export function termsText(
  page: PageContext,
  listing: Pick<ListingSummary, "price" | "minimumOrder" | "unit">,
): string {
  const { t } = page;
  const { price, minimumOrder, unit } = listing;
  return [
    price ? t.browse_per({ unit: unitName(page, listing) }) : "",
    minimumOrder ? t.browse_minimum({ quantity: quantityText(page, minimumOrder, unit) }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
