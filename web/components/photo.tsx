import type { FC } from "hono/jsx";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import {
  type Photo as PhotoData,
  type PhotoFormat,
  photoFormats,
  photoKey,
} from "#shared/market/listings/photo.ts";
import { can } from "#shared/permissions.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

interface PhotoProps {
  /** The listing that has the photo. */
  listing: Listing;
  photo: PhotoData;
  /** How wide it is drawn, as in the attribute of the same name. */
  sizes: string;
  /** Set for the one picture that the page opens with. */
  isFirst?: boolean;
  /** Set where the words beside it say what it shows. */
  isOrnament?: boolean;
}

/** A picture in the reader's best format and width, its place kept in its own colour until it is there. */
export const Photo: FC<PhotoProps> = ({ listing, photo, sizes, isFirst, isOrnament }) => {
  const addressOf = addressesIn(usePage(), listing, photo);
  const widest = Math.max(...photo.widths);
  return (
    <picture>
      {photoFormats.map((format) => (
        <source
          type={`image/${format}`}
          srcset={photo.widths.map((width) => `${addressOf(width, format)} ${width}w`).join(", ")}
          sizes={sizes}
        />
      ))}
      <img
        class="photo"
        src={addressOf(widest, "webp")}
        alt={isOrnament ? "" : photo.alt}
        width={photo.width}
        height={photo.height}
        loading={isFirst ? "eager" : "lazy"}
        fetchpriority={isFirst ? "high" : undefined}
        decoding="async"
        data-tone={photo.tone}
      />
    </picture>
  );
};

/** Where the picture lies in its largest width. */
export function fullSizeOf(page: PageContext, listing: Listing, photo: PhotoData): string {
  return addressesIn(page, listing, photo)(Math.max(...photo.widths), "webp");
}

/** Address of the picture that stands for a listing where its page is shared; none where it is not for everybody. */
export function pictureOf(listing: Pick<Listing, "stage" | "photos"> | undefined): string | undefined {
  const photo = listing?.stage === "published" ? listing.photos[0] : undefined;
  return photo && `/${photoKey(photo.id, Math.max(...photo.widths), "webp")}`;
}

/**
 * Everybody has the photos of a published listing at an address of their own. Its members are given them through the
 * listing, as those of one that is not published: that of a moment ago may not be for everybody yet.
 */
function addressesIn(page: PageContext, listing: Listing, { id }: PhotoData) {
  const isMember = can(page.actor, listingPermissions.edit, listingSubject(listing));
  const isPublic = listing.stage === "published" && !isMember;
  const path = href(page, `/listings/${listing.id}/photos/${id}`);
  return (width: number, format: PhotoFormat) =>
    isPublic ? `/${photoKey(id, width, format)}` : `${path}/${width}.${format}`;
}
