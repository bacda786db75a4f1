import * as z from "zod";
import { photoIds } from "#shared/market/ids.ts";
import { brokenPhotoCodes } from "#shared/market/listings/photo-failure.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { ProfilePhotoUse } from "./profile-photo.ts";

export const profilePhotoFailureCodes = [...brokenPhotoCodes, "photo_too_small"] as const;
export type ProfilePhotoFailureCode = (typeof profilePhotoFailureCodes)[number];

/** An upload that did not become a portrait or cover, told to the business's members for a day. */
export const ProfilePhotoFailure = z.strictObject({
  photoId: photoIds.schema,
  profileId: profileIds.schema,
  use: ProfilePhotoUse,
  /** Why: the key of the text shown (`error_<code>`). */
  code: z.enum(profilePhotoFailureCodes),
  ...stamps,
});
export type ProfilePhotoFailure = z.infer<typeof ProfilePhotoFailure>;
