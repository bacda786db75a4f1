import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { photoIds } from "#shared/market/ids.ts";
import { ProfilePhotoUse } from "#shared/market/profiles/profile-photo.ts";
import { ProfilePhotoFailure } from "#shared/market/profiles/profile-photo-failure.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

const keptSeconds = 24 * 3600;

type PhotoKey = Pick<ProfilePhotoFailure, "profileId" | "photoId">;

export const profilePhotoFailureRecord = defineRecord<ProfilePhotoFailure, PhotoKey>()({
  kind: "profile-photo-failure",
  schema: ProfilePhotoFailure,
  key: ({ profileId, photoId }) => ({ pk: `PROFILE#${profileId}`, sk: `PHOTO-FAILURE#${photoId}` }),
  keyOf: ({ profileId, photoId }) => ({ profileId, photoId }),
  expiresAt: ({ createdAt }) => Math.floor(Date.parse(createdAt) / 1000) + keptSeconds,
});

/** The business's uploads of the last day that became neither portrait nor cover, the latest first. */
export async function profilePhotoFailuresOf(
  table: Table,
  profileId: string,
): Promise<ProfilePhotoFailure[]> {
  const found = await table.queryPartition(`PROFILE#${profileId}`, {
    prefix: "PHOTO-FAILURE#",
    limit: 20,
    newestFirst: true,
  });
  return found.of(profilePhotoFailureRecord);
}

/** That an upload became a photo: its form is good for an hour, and may not put another picture in its place. */
const ProfilePhotoMark = z.strictObject({
  photoId: photoIds.schema,
  profileId: profileIds.schema,
  ...stamps,
});
type ProfilePhotoMark = z.infer<typeof ProfilePhotoMark>;

/** Longer than a form is good for and the store keeps what it took. */
const markedSeconds = 7 * 24 * 3600;

export const profilePhotoMarkRecord = defineRecord<ProfilePhotoMark, PhotoKey>()({
  kind: "profile-photo-mark",
  schema: ProfilePhotoMark,
  key: ({ profileId, photoId }) => ({ pk: `PROFILE#${profileId}`, sk: `PHOTO-MARK#${photoId}` }),
  keyOf: ({ profileId, photoId }) => ({ profileId, photoId }),
  expiresAt: ({ createdAt }) => Math.floor(Date.parse(createdAt) / 1000) + markedSeconds,
});

/** Which photo of which business an upload is to be, and who was given its form. */
export interface ProfileUpload {
  profileId: string;
  personId: string;
  use: ProfilePhotoUse;
  photoId: string;
}

const ulid = "[0-9A-HJKMNP-TV-Z]{26}";
const uploadKeyPattern = new RegExp(`^uploads/(prf_${ulid})/(prs_${ulid})/(\\w+)/(pho_${ulid})$`);

/** Where an upload waits until it is made into a portrait or cover. */
export function profileUploadKey({ profileId, personId, use, photoId }: ProfileUpload): string {
  return `uploads/${profileId}/${personId}/${use}/${photoId}`;
}

export function readProfileUploadKey(key: string): ProfileUpload | undefined {
  const [, profileId, personId, what, photoId] = uploadKeyPattern.exec(key) ?? [];
  const use = ProfilePhotoUse.safeParse(what).data;
  return profileId && personId && photoId && use ? { profileId, personId, use, photoId } : undefined;
}
