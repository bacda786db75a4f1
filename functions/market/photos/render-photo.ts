import { type Photo, type PhotoFormat, photoFormats, photoWidths } from "#shared/market/listings/photo.ts";
import { encodePhoto } from "./encode-photo.ts";
import { readPicture } from "./read-picture.ts";
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
export async function renderPhoto(bytes: Uint8Array): Promise<RenderedPhoto> {
  const {
    width: fullWidth,
    height: fullHeight,
    upright,
  } = await readPicture(bytes, { width: photoWidths.at(-1) });

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
