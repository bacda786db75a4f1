import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { altFor } from "#shared/market/listings/photo.ts";
import { fullSizeOf, Photo } from "#web/components/photo.tsx";
import { usePage } from "#web/page.ts";

/** A listing's photos, one beside the other to be pushed aside; each leads to itself in full size. */
export const Gallery: FC<{ listing: Listing }> = ({ listing }) => {
  const page = usePage();
  const { t } = page;
  const { photos } = listing;
  if (photos.length === 0) return null;
  return (
    <section class="gallery" aria-label={t.listings_photos()}>
      <ul class="plain reel">
        {photos.map((photo, at) => (
          <li id={`photo-${at + 1}`}>
            <a
              href={fullSizeOf(page, listing, photo)}
              aria-label={[altFor(photo, page.locale), t.listings_photo_large({ number: at + 1 })]
                .filter(Boolean)
                .join(" – ")}
            >
              <Photo
                listing={listing}
                photo={photo}
                sizes="(min-width: 56rem) 42rem, 100vw"
                isFirst={at === 0}
              />
            </a>
          </li>
        ))}
      </ul>
      {photos.length > 1 ? (
        <ul class="plain thumbs no-print">
          {photos.map((photo, at) => (
            <li>
              <a href={`#photo-${at + 1}`} aria-label={t.listings_photo_number({ number: at + 1 })}>
                <Photo listing={listing} photo={photo} sizes="6rem" isOrnament />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
