import type { FC } from "hono/jsx";
import { photoKey } from "#shared/market/listings/photo.ts";
import { smallPortraitWidth } from "#shared/market/profiles/profile-photo.ts";

interface FaceProps {
  name: string;
  /** Their portrait, where there is one. */
  portraitId?: string | undefined;
}

/** A maker's portrait, small, beside their name; the first letter of the name that is their own, where none was shown. */
export const Face: FC<FaceProps> = ({ name, portraitId }) =>
  portraitId ? (
    <SmallPicture kind="face" photoId={portraitId} width={smallPortraitWidth} height={smallPortraitWidth} />
  ) : (
    <span class="face" aria-hidden="true">
      {initialOf(name)}
    </span>
  );

interface SmallPictureProps {
  kind: string;
  photoId: string;
  /** One of its widths that it is known to have. */
  width: number;
  height: number;
}

/** A picture beside words that say what it shows, in one width: it is never waited for. */
export const SmallPicture: FC<SmallPictureProps> = ({ kind, photoId, width, height }) => (
  <picture class={kind}>
    <source type="image/avif" srcset={`/${photoKey(photoId, width, "avif")}`} />
    <img
      src={`/${photoKey(photoId, width, "webp")}`}
      alt=""
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  </picture>
);

/** "Koperasi Kopi Purna" is one of many cooperatives: what kind of business it is comes before the name. */
const kinds = /^(?:Koperasi|UD|CV|PT|KUB|Kelompok|Rumah)\b\.?\s*/i;

function initialOf(name: string): string {
  return [...(name.replace(kinds, "") || name)][0]?.toLocaleUpperCase("id") ?? "";
}
