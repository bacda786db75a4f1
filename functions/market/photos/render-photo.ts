import type { Sharp, SharpOptions } from "sharp";
import {
  type Photo,
  type PhotoFormat,
  phoneBytes,
  phoneWidth,
  photoFormats,
  photoWidths,
} from "#shared/market/listings/photo.ts";
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
      renditions.push({ width, format, bytes: await encodeFor(width, format, upright) });
  const { dominant } = await upright().resize({ width: 32 }).stats();
  const facts = { width: fullWidth, height: fullHeight, widths, formats: [...photoFormats] };
  return { ...facts, tone: hexOf(dominant), renditions, share: await renderShare(upright()) };
}

/** Up to a phone's width a picture may weigh so much and no more: what is too rich in detail is made coarser. */
async function encodeFor(width: number, format: PhotoFormat, picture: () => Sharp): Promise<Uint8Array> {
  const { encode, quality } = encodings[format];
  const encodeAt = (share: number) =>
    encode(picture().resize({ width }), Math.round(quality * share)).toBuffer();
  let bytes = await encodeAt(1);
  for (const share of [0.75, 0.5, 0.3, 0.15]) {
    if (width > phoneWidth || bytes.length <= phoneBytes) break;
    bytes = await encodeAt(share);
  }
  return bytes;
}

// Measured on a 1280 px picture: AVIF at effort 0, 1, 2 and 4 took 83, 99, 382 and 3,064 ms for 49.7, 47.4, 50.4 and
// 41.0 KB; WebP at 2 and 4 took 51 and 128 ms for 46.4 and 43.8 KB. Effort 1 has nearly all of the gain for its time.
const encodings: Record<
  PhotoFormat,
  { quality: number; encode: (picture: Sharp, quality: number) => Sharp }
> = {
  avif: { quality: 50, encode: (picture, quality) => picture.avif({ quality, effort: 1 }) },
  webp: { quality: 72, encode: (picture, quality) => picture.webp({ quality, effort: 2 }) },
  jpeg: { quality: 72, encode: (picture, quality) => picture.jpeg({ quality, progressive: true }) },
};

function hexOf({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((it) => it.toString(16).padStart(2, "0")).join("")}`;
}

function refuse(cause: unknown): never {
  const isTooLarge = cause instanceof Error && /pixel limit/i.test(cause.message);
  throw new PhotoRefused(isTooLarge ? "photo_too_many_pixels" : "photo_broken", { cause });
}
