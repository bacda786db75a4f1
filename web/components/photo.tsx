import type { FC } from "hono/jsx";
import { listingPermissions, listingSubject } from "#shared/market/listings/listing.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import {
  altFor,
  formatsOf,
  type Photo as PhotoData,
  type PhotoFormat,
  phoneWidth,
  photoKey,
  shareKey,
} from "#shared/market/listings/photo.ts";
import type { ProfilePhotos } from "#shared/market/profiles/profile-photo.ts";
import { can } from "#shared/permissions.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

/** What of a listing says where its photos are, and for whom. */
type PhotoOwner = Pick<Listing, "id" | "profileId" | "stage">;

interface PictureProps {
  photo: PhotoData;
  /** Where one of its renditions lies. */
  addressOf(width: number, format: PhotoFormat): string;
  /** How wide it is drawn, as in the attribute of the same name. */
  sizes: string;
  /** Set for the one picture that the page opens with. */
  isFirst?: boolean;
  /** Set where a phone draws it small, beside words. */
  isBeside?: boolean;
  /** Set where it stands on the first screen too. */
  isSeenAtOnce?: boolean;
  /** Set where the words beside it say what it shows. */
  isOrnament?: boolean;
}

/** A photo of a listing. */
export const Photo: FC<Omit<PictureProps, "addressOf"> & { listing: PhotoOwner }> = ({
  listing,
  ...props
}) => <Picture addressOf={addressesIn(usePage(), listing, props.photo)} {...props} />;

/** A photo of a business: everybody has it. */
export const ProfilePhoto: FC<Omit<PictureProps, "addressOf">> = (props) => (
  <Picture addressOf={publicAddresses(props.photo)} {...props} />
);

const phones = "(max-width: 40rem)";

/** A picture in the reader's best format and width, its place kept in its own colour until it is there. */
const Picture: FC<PictureProps> = ({ photo, addressOf, sizes, isFirst, isBeside, ...rest }) => {
  const { isSeenAtOnce, isOrnament } = rest;
  const page = usePage();
  const formats = formatsOf(photo);
  const sourced = formats.filter((format) => format !== "jpeg");
  const small = phoneWidthOf(photo);
  const smallest = Math.min(...photo.widths);
  const onPhones = (format: PhotoFormat) =>
    isBeside ? `${addressOf(smallest, format)} 2x, ${addressOf(small, format)} 3x` : addressOf(small, format);
  return (
    <picture>
      {/* A phone waits for this one before all else, so its screen's density does not make it a heavy one. */}
      {(isFirst ? sourced : []).map((format) => (
        <source type={`image/${format}`} media={phones} srcset={onPhones(format)} />
      ))}
      {sourced.map((format) => (
        <source
          type={`image/${format}`}
          srcset={photo.widths.map((width) => `${addressOf(width, format)} ${width}w`).join(", ")}
          sizes={sizes}
        />
      ))}
      <img
        class="photo"
        src={addressOf(small, formats.includes("jpeg") ? "jpeg" : "webp")}
        alt={isOrnament ? "" : altFor(photo, page.locale)}
        width={photo.width}
        height={photo.height}
        loading={isFirst || isSeenAtOnce ? "eager" : "lazy"}
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

/** The widest of its widths that a phone needs. */
function phoneWidthOf({ widths }: PhotoData): number {
  const narrow = widths.filter((width) => width <= phoneWidth);
  return narrow.length > 0 ? Math.max(...narrow) : Math.min(...widths);
}

/** The photo that stands for a listing; none where it is not for everybody. */
export function publicPhotoOf(listing: Pick<Listing, "stage" | "photos"> | undefined): PhotoData | undefined {
  return listing?.stage === "published" ? listing.photos[0] : undefined;
}

/**
 * Address of the picture that stands for a listing where its page is shared; none where it is not for everybody. One of an
 * earlier version is shared as it is.
 */
export function pictureOf(listing: Pick<Listing, "stage" | "photos"> | undefined): string | undefined {
  const photo = publicPhotoOf(listing);
  if (!photo) return undefined;
  const isCut = formatsOf(photo).includes("jpeg");
  return `/${isCut ? shareKey(photo.id) : photoKey(photo.id, Math.max(...photo.widths), "webp")}`;
}

/** Address of the picture that stands for a business where its page is shared: its own, else that of what it makes. */
export function pictureOfProfile(
  { cover, portrait }: ProfilePhotos,
  listing: Parameters<typeof pictureOf>[0],
): string | undefined {
  const photo = cover ?? portrait;
  return photo ? `/${shareKey(photo.id)}` : pictureOf(listing);
}

function publicAddresses({ id }: Pick<PhotoData, "id">) {
  return (width: number, format: PhotoFormat) => `/${photoKey(id, width, format)}`;
}

/**
 * Everybody has the photos of a published listing at an address of their own. Its members are given them through the
 * listing, as those of one that is not published: that of a moment ago may not be for everybody yet.
 */
function addressesIn(page: PageContext, listing: PhotoOwner, photo: PhotoData) {
  const isMember = can(page.actor, listingPermissions.edit, listingSubject(listing));
  if (listing.stage === "published" && !isMember) return publicAddresses(photo);
  const path = href(page, `/listings/${listing.id}/photos/${photo.id}`);
  return (width: number, format: PhotoFormat) => `${path}/${width}.${format}`;
}
