import type { FC } from "hono/jsx";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { Icon } from "./icon.tsx";
import { Photo } from "./photo.tsx";

/** A listing's first photo, small, beside words that say what it shows. */
export const Thumb: FC<{ listing?: ListingSummary | undefined }> = ({ listing }) => {
  const photo = listing?.photos[0];
  return (
    <div class="thumb">
      {listing && photo ? (
        <Photo listing={listing} photo={photo} sizes="4.5rem" isOrnament />
      ) : (
        <div class="blank">
          <Icon name="kawung" />
        </div>
      )}
    </div>
  );
};
