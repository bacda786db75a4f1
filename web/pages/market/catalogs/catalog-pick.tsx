import type { FC } from "hono/jsx";
import type { ShownEntry } from "#shared/market/catalogs/entries.ts";
import { placeName } from "#shared/terms/places.ts";
import { Face } from "#web/components/face.tsx";
import { Blank, termsText } from "#web/components/listing-card.tsx";
import { Voice } from "#web/components/maker-card.tsx";
import { Photo } from "#web/components/photo.tsx";
import { Price } from "#web/components/price.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";

interface PickProps {
  entry: ShownEntry;
  catalogId: string;
  isFirst: boolean;
}

/** What an attaché chose: why before what. An inquiry remembers the catalog that it came through. */
export const CatalogPick: FC<PickProps> = ({ entry: { listing, note }, catalogId, isFirst }) => {
  const page = usePage();
  const { photos, exporter, price } = listing;
  const sizes = isFirst ? "(min-width: 48rem) 42rem, 92vw" : "(min-width: 48rem) 35rem, 92vw";
  return (
    <article class="pick">
      {photos[0] ? (
        <Photo listing={listing} photo={photos[0]} sizes={sizes} isFirst={isFirst} isOrnament />
      ) : (
        <Blank />
      )}
      <div class="pick-text">
        {note ? <Voice of={note} /> : null}
        <h3>
          <a class="whole" href={`${href(page, `/listings/${listing.id}`)}?catalog=${catalogId}`}>
            <Written texts={fieldOf(listing.text, "title")} />
          </a>
        </h3>
        <Price listing={listing} />
        <p class="hint">
          {termsText(page, listing)}
          {price?.delivery ? (
            <>
              {" · "}
              <bdi>
                {price.delivery.incoterm} {price.delivery.namedPlace}
              </bdi>
            </>
          ) : null}
        </p>
        <p class="by">
          {exporter.portraitId ? (
            <Face name={exporter.businessName} portraitId={exporter.portraitId} />
          ) : null}
          <span dir="auto">
            <span class="maker">{exporter.businessName}</span>
            {placeName(exporter.regencyCode)}
          </span>
        </p>
      </div>
    </article>
  );
};
