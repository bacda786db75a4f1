import type { ResizeOptions, Sharp, SharpOptions } from "sharp";
import { formatOf } from "./photo-bytes.ts";
import { PhotoRefused } from "./photo-refused.ts";

/** More than any phone's usual photo; a picture of one colour can claim far more in a few kilobytes. */
export const maximumPixels = 50_000_000;
/** WebP holds no longer side than 16,383. */
const maximumSide = 16_000;
const timeoutSeconds = 20;

export interface ReadPicture {
  width: number;
  height: number;
  /** The picture anew, for one more encoding. */
  upright(): Sharp;
}

/** How a picture shall be made smaller, or how one of such a size, as it stands upright, shall. */
export type PictureSize = ResizeOptions | ((upright: { width: number; height: number }) => ResizeOptions);

/**
 * An upload as pixels alone, so that nothing hidden in the file outlives it: turned upright, in sRGB, without any
 * metadata, and made as small as `size` says.
 * @throws PhotoRefused; what `size` throws
 */
export async function readPicture(bytes: Uint8Array, size: PictureSize): Promise<ReadPicture> {
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
  const resize = typeof size === "function" ? size(found.autoOrient) : size;

  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .resize({ ...resize, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .timeout({ seconds: timeoutSeconds })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return { width: info.width, height: info.height, upright: () => sharp(data, { raw }) };
}

function refuse(cause: unknown): never {
  const isTooLarge = cause instanceof Error && /pixel limit/i.test(cause.message);
  throw new PhotoRefused(isTooLarge ? "photo_too_many_pixels" : "photo_broken", { cause });
}
