import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { listingIds, photoIds } from "#shared/market/ids.ts";
import { PhotoFailure } from "#shared/market/listings/photo-failure.ts";
import { stamps } from "#shared/stamps.ts";

const keptSeconds = 24 * 3600;

export const photoFailureRecord = defineRecord<PhotoFailure, Pick<PhotoFailure, "listingId" | "photoId">>()({
  kind: "photo-failure",
  schema: PhotoFailure,
  key: ({ listingId, photoId }) => ({ pk: `LISTING#${listingId}`, sk: `PHOTO-FAILURE#${photoId}` }),
  keyOf: ({ listingId, photoId }) => ({ listingId, photoId }),
  expiresAt: ({ createdAt }) => Math.floor(Date.parse(createdAt) / 1000) + keptSeconds,
});

/** The listing's uploads of the last day that did not become photos, the latest first. */
export async function photoFailuresOf(table: Table, listingId: string): Promise<PhotoFailure[]> {
  const found = await table.queryPartition(`LISTING#${listingId}`, {
    prefix: "PHOTO-FAILURE#",
    limit: 20,
    newestFirst: true,
  });
  return found.of(photoFailureRecord);
}

/** That an upload became a photo: its form is good for an hour, and may not put another picture in its place. */
const PhotoMark = z.strictObject({
  photoId: photoIds.schema,
  listingId: listingIds.schema,
  ...stamps,
});
type PhotoMark = z.infer<typeof PhotoMark>;

/** Longer than a form is good for and the store keeps what it took. */
const markedSeconds = 7 * 24 * 3600;

export const photoMarkRecord = defineRecord<PhotoMark, Pick<PhotoMark, "listingId" | "photoId">>()({
  kind: "photo-mark",
  schema: PhotoMark,
  key: ({ listingId, photoId }) => ({ pk: `LISTING#${listingId}`, sk: `PHOTO-MARK#${photoId}` }),
  keyOf: ({ listingId, photoId }) => ({ listingId, photoId }),
  expiresAt: ({ createdAt }) => Math.floor(Date.parse(createdAt) / 1000) + markedSeconds,
});

/** Which photo of which listing an upload is to be, and who was given its form. */
export interface Upload {
  listingId: string;
  personId: string;
  photoId: string;
}

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const uploadKeyPattern = new RegExp(`^uploads/(lst_${ulid})/(prs_${ulid})/(pho_${ulid})$`);

/** Where an upload waits until it is made into a photo. */
export function uploadKey({ listingId, personId, photoId }: Upload): string {
  return `uploads/${listingId}/${personId}/${photoId}`;
}

export function readUploadKey(key: string): Upload | undefined {
  const [, listingId, personId, photoId] = uploadKeyPattern.exec(key) ?? [];
  return listingId && personId && photoId ? { listingId, personId, photoId } : undefined;
}
