import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { maximumPhotos } from "#shared/market/listings/photo.ts";
import type { PhotoDesk } from "#shared/market/listings/photo-upload.ts";
import { Photo } from "#web/components/photo.tsx";
import { errorText } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { type ListingScreen, screenPath } from "./listing-screens.ts";
import { Upload } from "./photo-section.tsx";

/** A listing's photos while it is written: those that there are, and one more. Words and order come later. */
export const PhotoStrip: FC<PhotoDesk & { listing: Listing; screen: ListingScreen }> = ({
  listing,
  screen,
  upload,
  pending,
  failures,
}) => {
  const { t } = usePage();
  // The first screen is drawn once more for the photo where none was chosen with the name.
  const isNext = screen === "first" && [listing.photos, pending, failures].every((it) => it.length === 0);
  return (
    <section id="photos" class="stack" aria-labelledby="photos-title">
      <h2 id="photos-title">{t.photos_title()}</h2>
      <p class="hint">{t.listings_first_photos_hint()}</p>
      <div id="photo-list" class="stack">
        {isNext ? (
          <p class="notice" role="status">
            {t.listings_first_name_kept()}
          </p>
        ) : null}
        {pending.length > 0 ? (
          <p class="notice" role="status">
            {t.photos_pending({ count: pending.length })}
          </p>
        ) : null}
        {failures.map(({ code }) => (
          <p class="failure" role="alert">
            {errorText(t, code)}
          </p>
        ))}
        {listing.photos.length > 0 ? (
          <ul class="plain strip">
            {listing.photos.map((photo) => (
              <li>
                <Photo listing={listing} photo={photo} sizes="30vw" />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {upload && listing.photos.length < maximumPhotos ? (
        <Upload listing={listing} upload={upload} list={screenPath(listing.id, screen)} />
      ) : null}
    </section>
  );
};
