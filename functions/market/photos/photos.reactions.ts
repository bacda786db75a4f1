import { allListingsOfProfile, listingOf, onListing } from "#functions/market/listings/listings.offers.ts";
import type { Change, Reaction, StreamCtx } from "#functions/platform/stream.ts";
import type { Table } from "#functions/platform/table/table.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { dropPhoto, forgetPhotos, hidePhoto, showPhoto } from "./photo-store.ts";

const pageSize = 100;

/** Photos are for everybody while a published listing shows them, and gone once no listing has them. */
export const photoReactions: readonly Reaction[] = [
  onListing(async (ctx, change) => {
    if (touchesPhotos(change)) await followListing(ctx, change);
  }),
];

function touchesPhotos({ before, after }: Change<Listing>): boolean {
  return before?.stage !== after?.stage || photosOf(before).join() !== photosOf(after).join();
}

/** Decides by what the listing is now rather than by the change that came, which may be an older one. */
async function followListing({ blobs, table }: StreamCtx, { before, after }: Change<Listing>): Promise<void> {
  const changed = after ?? before;
  if (!changed) return;
  const now = await listingOf(table, changed.id);
  const all = new Set([...photosOf(before), ...photosOf(after)]);
  const here = new Set(photosOf(now));
  const shown = new Set(now?.stage === "published" ? here : []);
  for (const id of all) if (shown.has(id)) await showPhoto(blobs, id);

  const wasPublic = before?.publishedAt !== undefined || after?.publishedAt !== undefined;
  const left = [...all].filter((id) => !shown.has(id) && (wasPublic || !here.has(id)));
  if (left.length === 0) return;
  const elsewhere = await usesOf(table, changed);
  const hidden = left.filter((id) => !elsewhere.shown.has(id));
  for (const id of hidden) {
    const isKept = here.has(id) || elsewhere.kept.has(id);
    await (isKept ? hidePhoto(blobs, id) : dropPhoto(blobs, id));
  }
  if (wasPublic) await forgetPhotos(blobs, hidden);
}

/** The photos of the business's other listings: one that was duplicated has those of the first. */
async function usesOf(table: Table, { id, profileId }: Listing) {
  const kept = new Set<string>();
  const shown = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await allListingsOfProfile(table, profileId, { limit: pageSize, cursor });
    for (const other of page.items) {
      if (other.id === id) continue;
      for (const photoId of photosOf(other)) {
        kept.add(photoId);
        if (other.stage === "published") shown.add(photoId);
      }
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return { kept, shown };
}

function photosOf(listing: Listing | undefined): string[] {
  return listing?.photos.map(({ id }) => id) ?? [];
}
