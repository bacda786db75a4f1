import { decodeTime } from "ulid";
import {
  dropPhoto,
  forgetPhotos,
  hidePhoto,
  keepInPrivate,
  showPhoto,
} from "#functions/market/photos/photo-store.ts";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import type { Attributes } from "#functions/platform/table/record.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { findTable } from "#infra/local/table/find-table.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { privatePhotos, publicPhotos } from "#shared/market/listings/photo.ts";
import { type ProfilePhotos, photosOfProfile } from "#shared/market/profiles/profile-photo.ts";
import { keysBelow } from "./erase/files.ts";
import { type Items, itemsOf } from "./erase/items.ts";
import { findBlobs } from "./surroundings.ts";

/** An upload becomes a photo within the day that the store keeps it; a younger photo may be about to be entered. */
const enteredWithinMs = 24 * 3600 * 1000;

export interface SettledPhotos {
  shown: number;
  hidden: number;
  deleted: number;
}

/**
 * Puts each photo where the stages of the listings that have it say, and deletes what none has. Everybody has portraits and
 * covers of businesses.
 */
export async function settlePhotos(items: Items, blobs: Blobs, now: Date): Promise<SettledPhotos> {
  // Before the listings are read: what is published meanwhile is then none of those that are hidden.
  const inPublic = await idsBelow(blobs, publicPhotos);
  const lying = new Set([...inPublic, ...(await idsBelow(blobs, privatePhotos))]);
  const kept = new Set<string>();
  const shown = new Set<string>();
  for await (const item of items.all(["listing", "profile"])) {
    const { ids, isShown } = item.kind === "profile" ? ofProfile(item) : ofListing(item);
    for (const id of ids) {
      kept.add(id);
      if (isShown) shown.add(id);
    }
  }
  const isOld = (id: string) => decodeTime(id.slice(id.indexOf("_") + 1)) < now.getTime() - enteredWithinMs;
  const lost = [...lying].filter((id) => !kept.has(id) && isOld(id));
  const hidden = [...inPublic].filter((id) => !shown.has(id) && !lost.includes(id));

  for (const id of shown) {
    await keepInPrivate(blobs, id);
    await showPhoto(blobs, id);
  }
  for (const id of hidden) await hidePhoto(blobs, id);
  for (const id of lost) await dropPhoto(blobs, id);
  await forgetPhotos(blobs, [...hidden, ...lost.filter((id) => inPublic.has(id))]);
  return { shown: shown.size, hidden: hidden.length, deleted: lost.length };
}

function ofListing(item: Attributes) {
  const { photos, stage } = item as unknown as Listing;
  return { ids: stage === "withdrawn" ? [] : photos.map(({ id }) => id), isShown: stage === "published" };
}

function ofProfile(item: Attributes) {
  return {
    ids: photosOfProfile(item as ProfilePhotos).map(({ photo }) => photo.id),
    isShown: item.removed === undefined,
  };
}

async function idsBelow(blobs: Blobs, root: string): Promise<Set<string>> {
  const keys = await keysBelow(blobs, `${root}/`);
  return new Set(keys.flatMap((key) => /^[\w-]+\/(pho_\w{26})\//.exec(key)?.[1] ?? []));
}

/** `npm run photos:settle`: while the site runs or not. */
if (import.meta.main) {
  const place = await findTable(process.env);
  try {
    const items = itemsOf(openClient(place), place.tableName);
    const { shown, hidden, deleted } = await settlePhotos(items, findBlobs(process.env), new Date());
    console.log(`${shown} photos are for everybody, ${hidden} are so no longer, ${deleted} were deleted.`);
  } finally {
    await place.leave();
  }
}
