import {
  type Photo,
  type PhotoFormat,
  type PhotoShape,
  photoFormats,
  photoWidths,
} from "#shared/market/listings/photo.ts";
import { encodePhoto } from "./encode-photo.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { type PictureSize, readPicture } from "./read-picture.ts";
import { renderShare } from "./render-share.ts";

export interface Rendition {
  width: number;
  format: PhotoFormat;
  bytes: Uint8Array;
}

export type RenderedPhoto = Pick<Photo, "width" | "height" | "widths" | "tone" | "formats"> & {
  renditions: Rendition[];
  /** What stands for the photo where its page is shared, as JPEG. */
  share: Uint8Array;
};

/**
 * Makes the site's own pictures of an upload: at up to three widths in each format, and the picture that is shared.
 * @throws PhotoRefused
 */
export async function renderPhoto(
  bytes: Uint8Array,
  shape: PhotoShape = { widths: photoWidths },
): Promise<RenderedPhoto> {
  const { width: fullWidth, height: fullHeight, upright } = await readPicture(bytes, sizeFor(shape));

  const widths = [...shape.widths.filter((it) => it < fullWidth), fullWidth];
  const renditions: Rendition[] = [];
  for (const width of widths)
    for (const format of photoFormats)
      renditions.push({ width, format, bytes: await encodePhoto(upright, width, format) });
  const { dominant } = await upright().resize({ width: 32 }).stats();
  const facts = { width: fullWidth, height: fullHeight, widths, formats: [...photoFormats] };
  const share = await renderShare(upright(), { isWhole: shape.isWholeWhenShared });
  return { ...facts, tone: hexOf(dominant), renditions, share };
}

/** The most of the picture that fits the shape, where there is most to see: faces before walls. */
function sizeFor({ widths, ratio }: PhotoShape): PictureSize {
  const widest = widths.at(-1) ?? 0;
  if (!ratio) return { width: widest };
  return (upright) => {
    const width = Math.min(widest, upright.width, Math.floor((upright.height * ratio[0]) / ratio[1]));
    if (width < (widths[0] ?? 0)) throw new PhotoRefused("photo_too_small");
    const height = Math.round((width * ratio[1]) / ratio[0]);
    return { width, height, fit: "cover", position: "attention" };
  };
}

function hexOf({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((it) => it.toString(16).padStart(2, "0")).join("")}`;
}
