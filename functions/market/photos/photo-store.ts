import type { Blobs, PutOptions } from "#functions/platform/blobs/blobs.ts";
import { putFirst, removeAll } from "#functions/platform/blobs/folders.ts";
import {
  photoKey,
  privatePhotoKey,
  privatePhotos,
  privateShareKey,
  publicPhotos,
} from "#shared/market/listings/photo.ts";
import type { RenderedPhoto, Rendition } from "./render-photo.ts";

/** Names of photos never change what they show. */
const cacheControl = "public, max-age=31536000, immutable";

/**
 * Keeps what was made of an upload, for those who may see its listing. What is there already stays: an earlier try of the
 * same event wrote it, and its name may be kept somewhere for a year.
 */
export async function keepPhoto(
  blobs: Blobs,
  photoId: string,
  { renditions, share }: Partial<Pick<RenderedPhoto, "renditions" | "share">>,
): Promise<void> {
  await Promise.all([
    ...(renditions ?? []).map(({ width, format, bytes }) =>
      putFirst(blobs, privatePhotoKey(photoId, width, format), bytes, optionsOf(`image/${format}`)),
    ),
    share && putFirst(blobs, privateShareKey(photoId), share, optionsOf("image/jpeg")),
  ]);
}

/** Lets everybody see a photo, at its address of the site. */
export function showPhoto(blobs: Blobs, photoId: string): Promise<void> {
  return copyAll(blobs, folderOf(privatePhotos, photoId), folderOf(publicPhotos, photoId));
}

/** Keeps in private, too, a photo that an older version kept in public alone. */
export function keepInPrivate(blobs: Blobs, photoId: string): Promise<void> {
  return copyAll(blobs, folderOf(publicPhotos, photoId), folderOf(privatePhotos, photoId));
}

/** Takes a photo from everybody's view. */
export async function hidePhoto(blobs: Blobs, photoId: string): Promise<void> {
  await keepInPrivate(blobs, photoId);
  await removeAll(blobs, folderOf(publicPhotos, photoId));
}

/** Deletes all that there is of a photo. */
export async function dropPhoto(blobs: Blobs, photoId: string): Promise<void> {
  await removeAll(blobs, folderOf(publicPhotos, photoId));
  await removeAll(blobs, folderOf(privatePhotos, photoId));
}

/** What caches before the site may still hold of photos that are no longer for everybody. */
export async function forgetPhotos(blobs: Blobs, photoIds: readonly string[]): Promise<void> {
  if (photoIds.length > 0) await blobs.forget(photoIds.map((id) => `/${folderOf(publicPhotos, id)}*`));
}

/** One rendition; one that an older version made may lie in public alone. */
export async function findRendition(
  blobs: Blobs,
  photoId: string,
  { width, format }: Pick<Rendition, "width" | "format">,
) {
  return (
    (await blobs.get(privatePhotoKey(photoId, width, format))) ??
    (await blobs.get(photoKey(photoId, width, format)))
  );
}

function folderOf(root: string, photoId: string): string {
  return `${root}/${photoId}/`;
}

function optionsOf(contentType: string): PutOptions {
  return { contentType, cacheControl };
}

async function copyAll(blobs: Blobs, from: string, to: string): Promise<void> {
  const [keys, present] = await Promise.all([blobs.list(from), blobs.list(to)]);
  const known = new Set(present);
  await Promise.all(
    keys.map(async (key) => {
      const copy = to + key.slice(from.length);
      const found = known.has(copy) ? undefined : await blobs.get(key);
      if (found) await putFirst(blobs, copy, found.bytes, optionsOf(found.contentType));
    }),
  );
}
