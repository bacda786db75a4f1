import * as z from "zod";
import { idOf } from "#shared/ids.ts";

export const photoFailureCodes = [
  "photo_too_heavy",
  "photo_not_a_picture",
  "photo_heic",
  "photo_broken",
  "photo_too_many_pixels",
  "photos_full",
  "photo_sender_left",
] as const;
export type PhotoFailureCode = (typeof photoFailureCodes)[number];

/** An upload that did not become a photo, told to the business's members for a day. */
export const PhotoFailure = z.strictObject({
  photoId: idOf("photo"),
  listingId: idOf("listing"),
  /** Why: the key of the text shown (`error_<code>`). */
  code: z.enum(photoFailureCodes),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type PhotoFailure = z.infer<typeof PhotoFailure>;
