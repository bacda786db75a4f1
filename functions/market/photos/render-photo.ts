import type { SharpOptions } from "sharp";
import { type Photo, type PhotoFormat, photoFormats, photoWidths } from "#shared/market/listings/photo.ts";
import { encodePhoto } from "./encode-photo.ts";
import { formatOf } from "./photo-bytes.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { renderShare } from "./render-share.ts";

/** More than any phone's usual photo; a picture of one colour can claim far more in a few kilobytes. */
export const maximumPixels = 50_000_000;
/** WebP holds no longer side than 16,383. */
const maximumSide = 16_000;
const timeoutSeconds = 20;

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
 * Makes the site's own pictures of an upload: turned upright, in sRGB, without any metadata, at up to three widths in
 * each format, and the picture that is shared.
 * What is made is encoded from pixels alone, so that nothing hidden in the file outlives it.
 * @throws PhotoRefused
 */
export async function renderPhoto(bytes: Uint8Array): Promise<RenderedPhoto> {
  const format = formatOf(bytes);
  // Loaded by the one function that makes photos, at its first.
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  const options: SharpOptions = {
    limitInputPixels: maximumPixels,
    failOn: "error",
    sequentialRead: true,
    animated: false,
  };
  const found = await sharp(bytes, options).metadata().catch(refuse);
  if ((found.format === "heif" ? "avif" : found.format) !== format) throw new PhotoRefused("photo_broken");
  const { width = 0, height = 0 } = found;
  if (width * height > maximumPixels || Math.max(width, height) > maximumSide)
    throw new PhotoRefused("photo_too_many_pixels");

  const widest = photoWidths.at(-1);
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .timeout({ seconds: timeoutSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  const { width: fullWidth, height: fullHeight, channels } = info;
  const upright = () => sharp(data, { raw: { width: fullWidth, height: fullHeight, channels } });

  const widths = [...photoWidths.filter((it) => it < fullWidth), fullWidth];
  const renditions: Rendition[] = [];
  for (const width of widths)
    for (const format of photoFormats)
      renditions.push({ width, format, bytes: await encodePhoto(upright, width, format) });
  const { dominant } = await upright().resize({ width: 32 }).stats();
  const facts = { width: fullWidth, height: fullHeight, widths, formats: [...photoFormats] };
  return { ...facts, tone: hexOf(dominant), renditions, share: await renderShare(upright()) };
}

function hexOf({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((it) => it.toString(16).padStart(2, "0")).join("")}`;
}

function refuse(cause: unknown): never {
  const isTooLarge = cause instanceof Error && /pixel limit/i.test(cause.message);
  throw new PhotoRefused(isTooLarge ? "photo_too_many_pixels" : "photo_broken", { cause });
}
