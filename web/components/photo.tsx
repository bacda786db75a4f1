import type { FC } from "hono/jsx";
import {
  type Photo as PhotoData,
  type PhotoFormat,
  photoFormats,
  photoKey,
} from "#shared/market/listings/photo.ts";

interface PhotoProps {
  photo: PhotoData;
  /** How wide it is drawn, as in the attribute of the same name. */
  sizes: string;
  /** Set for the one picture that the page opens with. */
  isFirst?: boolean;
}

/** A picture in the reader's best format and width, its place kept in its own colour until it is there. */
export const Photo: FC<PhotoProps> = ({ photo, sizes, isFirst }) => {
  const widest = Math.max(...photo.widths);
  return (
    <picture>
      {photoFormats.map((format) => (
        <source type={`image/${format}`} srcset={sourcesOf(photo, format)} sizes={sizes} />
      ))}
      <img
        class="photo"
        src={`/${photoKey(photo.id, widest, "webp")}`}
        alt={photo.alt}
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

function sourcesOf(photo: PhotoData, format: PhotoFormat): string {
  return photo.widths.map((width) => `/${photoKey(photo.id, width, format)} ${width}w`).join(", ");
}
