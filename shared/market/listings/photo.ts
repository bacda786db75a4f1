import * as z from "zod";
import { ContentLocale, type Locale } from "#shared/locales.ts";
import { photoIds } from "#shared/market/ids.ts";

import { line } from "#shared/text.ts";

/** Widths, in pixels, that each photo is re-encoded to (never wider than the upload). */
export const photoWidths = [320, 640, 1280] as const;
/** The leanest first; the last is for whoever knows neither of the others. */
export const photoFormats = ["avif", "webp", "jpeg"] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** The width that a photo must have to stand for its category. */
export const tileWidth = photoWidths[0];

export const maximumPhotos = 8;
export const maximumPhotoBytes = 15_000_000;

/** How an upload is made into a photo. */
export interface PhotoShape {
  /** What it is re-encoded to, the least first; never wider than the upload. */
  widths: readonly number[];
  /** Width by height that it is cut to; it stays as it is where nothing is said. Then it must have the least width. */
  ratio?: readonly [width: number, height: number];
  /** Nothing is cut off where its page is shared. */
  isWholeWhenShared?: boolean;
}

/** The widest that a phone is given of the picture that a page opens with, and the most that it may weigh. */
export const phoneWidth = 640;
export const phoneBytes = 35_000;

/** A photo that was uploaded and re-encoded. */
export const Photo = z.strictObject({
  id: photoIds.schema,
  alt: line(0, 200).default(""),
  /** The same in more languages, where somebody wrote it. */
  altIn: z.partialRecord(ContentLocale, line(1, 200)).optional(),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  widths: z.array(z.int().min(1)).min(1).max(photoWidths.length),
  /** What it was encoded in. One that does not say is of an earlier version, without JPEG and the picture for sharing. */
  formats: z.array(z.enum(photoFormats)).min(1).max(photoFormats.length).optional(),
  /** The picture's dominant colour, shown until it has loaded. */
  tone: z.string().regex(/^#[0-9a-f]{6}$/),
});
export type Photo = z.infer<typeof Photo>;

/** What a photo shows, in the reader's language where that was written. */
export function altFor({ alt, altIn }: Pick<Photo, "alt" | "altIn">, reader: Locale): string {
  return altIn?.[reader] ?? alt;
}

/** What there is of a photo. */
export function formatsOf({ formats = ["avif", "webp"] }: Pick<Photo, "formats">): readonly PhotoFormat[] {
  return formats;
}

/** One of a listing's photos where it shall stand, and what it shows in words. */
export const ArrangedPhoto = z.strictObject({ id: Photo.shape.id, alt: Photo.shape.alt });
export type ArrangedPhoto = z.infer<typeof ArrangedPhoto>;

/** All photos that a listing keeps, in their order. */
export const ArrangePhotos = z.strictObject({ photos: z.array(ArrangedPhoto).max(maximumPhotos) });
export type ArrangePhotos = z.infer<typeof ArrangePhotos>;

/** Below it lies what everybody may see: the photos of published listings, under their own address of the site. */
export const publicPhotos = "photos";
/** Below it lie all photos, from their upload until they are taken off: for those who may see their listing. */
export const privatePhotos = "private-photos";

/** Where one rendition lies in the blob store, and below the site's address, while its listing is published. */
export function photoKey(photoId: string, width: number, format: PhotoFormat): string {
  return `${publicPhotos}/${photoId}/${width}.${format}`;
}

/** Where one rendition lies in the blob store whatever the stage of its listing. */
export function privatePhotoKey(photoId: string, width: number, format: PhotoFormat): string {
  return `${privatePhotos}/${photoId}/${width}.${format}`;
}

/** A photo cut to the form that other sites show a page in, 1200 by 630 px, with the mark of ours. */
export const shareSize = { width: 1200, height: 630 };

/** Where that lies, in the blob store and below the site's address, while its listing is published. */
export function shareKey(photoId: string): string {
  return `${publicPhotos}/${photoId}/share.jpeg`;
}

/** Where it lies whatever the stage of its listing. */
export function privateShareKey(photoId: string): string {
  return `${privatePhotos}/${photoId}/share.jpeg`;
}

/** One rendition of a photo that the listing has; `file` is the end of its address, such as `640.webp`. */
export function renditionOf(
  photos: readonly Photo[],
  photoId: string,
  file: string,
): { width: number; format: PhotoFormat } | undefined {
  const photo = photos.find(({ id }) => id === photoId);
  for (const width of photo?.widths ?? [])
    for (const format of formatsOf(photo ?? {})) if (file === `${width}.${format}`) return { width, format };
  return undefined;
}
