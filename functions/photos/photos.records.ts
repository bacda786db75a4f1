import { defineRecord, fromItem } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { PhotoFailure } from "#shared/listings/photo-failure.ts";

const keptSeconds = 24 * 3600;

export const photoFailureRecord = defineRecord<PhotoFailure, Pick<PhotoFailure, "listingId" | "photoId">>({
  kind: "photo-failure",
  schema: PhotoFailure,
  key: ({ listingId, photoId }) => ({ pk: `LISTING#${listingId}`, sk: `PHOTO-FAILURE#${photoId}` }),
  keyOf: ({ listingId, photoId }) => ({ listingId, photoId }),
  expiresAt: ({ createdAt }) => Math.floor(Date.parse(createdAt) / 1000) + keptSeconds,
});

/** The listing's uploads of the last day that did not become photos, the latest first. */
export async function photoFailuresOf(table: Table, listingId: string): Promise<PhotoFailure[]> {
  const items = await table.queryPartition(`LISTING#${listingId}`, {
    prefix: "PHOTO-FAILURE#",
    limit: 20,
    newestFirst: true,
  });
  return items.map((item) => fromItem(photoFailureRecord, item));
}

const uploadKeyPattern = /^uploads\/(lst_[0-9A-HJKMNP-TV-Z]{26})\/(pho_[0-9A-HJKMNP-TV-Z]{26})$/;

/** Where an upload waits until it is made into a photo. */
export function uploadKey(listingId: string, photoId: string): string {
  return `uploads/${listingId}/${photoId}`;
}

export function readUploadKey(key: string): { listingId: string; photoId: string } | undefined {
  const [, listingId, photoId] = uploadKeyPattern.exec(key) ?? [];
  return listingId && photoId ? { listingId, photoId } : undefined;
}
