import { renderPhoto } from "#functions/market/photos/render-photo.ts";
import { type PhotoTarget, takeUpload } from "#functions/market/photos/take-upload.ts";
import { profileOf, showOnProfile } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, set } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { photosOfProfile, profilePhotoShapes } from "#shared/market/profiles/profile-photo.ts";
import {
  type ProfilePhotoFailureCode,
  profilePhotoFailureCodes,
} from "#shared/market/profiles/profile-photo-failure.ts";
import { can } from "#shared/permissions.ts";
import {
  type ProfileUpload,
  profilePhotoFailureRecord,
  profilePhotoMarkRecord,
  readProfileUploadKey,
} from "./profile-photos.records.ts";

/** Whether an upload is one that `processProfilePhoto` takes. */
export function isProfilePhotoUpload(key: string): boolean {
  return readProfileUploadKey(key) !== undefined;
}

/** Makes an upload into its business's portrait or cover, in the place of the one before, and takes the upload away. */
export async function processProfilePhoto(ctx: Ctx, key: string): Promise<void> {
  const upload = readProfileUploadKey(key);
  if (upload) await takeUpload(ctx, key, profileTarget(ctx, upload));
}

function profileTarget(ctx: Ctx, upload: ProfileUpload): PhotoTarget<Profile, ProfilePhotoFailureCode> {
  const { profileId, photoId, use } = upload;
  return {
    upload: { ...upload },
    async find() {
      const [thing, mark] = await Promise.all([
        profileOf(ctx.table, profileId),
        ctx.table.get(profilePhotoMarkRecord, upload),
      ]);
      return { thing, isDone: mark !== undefined };
    },
    isOpen: () => true,
    mayChange: (actor, profile) => can(actor, profilePermissions.edit, profileSubject(profile)),
    render: (bytes) => renderPhoto(bytes, profilePhotoShapes[use]),
    isPublic: ({ removed }) => removed === undefined,
    has: (profile, id) => photosOfProfile(profile).some(({ photo }) => photo.id === id),
    enter: (profile, photo) => [
      showOnProfile(profile, { [use]: photo }),
      add(profilePhotoMarkRecord, { profileId, photoId }, () => new Conflict("version_stale")),
    ],
    codes: profilePhotoFailureCodes,
    fail: (code) => set(profilePhotoFailureRecord, { photoId, profileId, use, code }),
  };
}
