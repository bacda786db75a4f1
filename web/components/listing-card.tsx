import type { FC } from "hono/jsx";
import type { Localized } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { provinceName } from "#shared/terms/places.ts";
import { href, usePage } from "../page.ts";
import { Photo } from "./photo.tsx";
import { priceText } from "./price-text.ts";
import { quantityText } from "./quantity.ts";
import { fieldOf, Written } from "./written.tsx";

interface ListingCardProps {
  listing: Listing;
  /** Why an attaché chose it. */
  note?: Localized<string> | undefined;
  /** The catalog that it is shown in; an inquiry then remembers where it came from. */
  catalogId?: string;
  /** One below the heading that it stands under. */
  headingLevel?: 2 | 3;
}

/** A listing in a list: what it is, from whom, from where, and at what price. */
export const ListingCard: FC<ListingCardProps> = ({ listing, note, catalogId, headingLevel = 3 }) => {
  const page = usePage();
  const { t } = page;
  const { exporter, photos, minimumOrder } = listing;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const address = href(page, `/listings/${listing.id}`);
  return (
    <article class="card listing-card">
      {photos[0] ? (
        <Photo listing={listing} photo={photos[0]} sizes="(min-width: 36rem) 18rem, 92vw" />
      ) : null}
      <Heading>
        <a href={catalogId ? `${address}?catalog=${catalogId}` : address}>
          <Written texts={fieldOf(listing.text, "title")} />
        </a>
      </Heading>
      <p>
        <a href={href(page, `/exporters/${exporter.handle}`)}>{exporter.businessName}</a>
        {" · "}
        {provinceName(listing.provinceCode)}
        {exporter.isDemo ? (
          <>
            {" "}
            <span class="badge" title={t.site_demo_note()}>
              {t.site_demo()}
            </span>
          </>
        ) : null}
      </p>
      <PriceLine listing={listing} />
      {minimumOrder ? (
        <p class="hint">
          {t.browse_minimum_order({ quantity: quantityText(page, minimumOrder, listing.unit) })}
        </p>
      ) : null}
      {note ? (
        <blockquote class="note">
          <Written texts={note} />
        </blockquote>
      ) : null}
    </article>
  );
};

const PriceLine: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const text = priceText(page, listing);
  if (text === undefined) return null;
  const delivery = listing.price?.delivery;
  return (
    <p>
      <strong>{text}</strong>
      {delivery ? ` ${delivery.incoterm} ${delivery.namedPlace}` : null}
    </p>
  );
};
