import * as z from "zod";
import { listingIds, photoIds } from "#shared/market/ids.ts";
import { stamps } from "#shared/stamps.ts";

/** What may be wrong with any upload. */
export const brokenPhotoCodes = [
  "photo_too_heavy",
  "photo_not_a_picture",
  "photo_heic",
  "photo_broken",
  "photo_too_many_pixels",
  "photo_sender_left",
] as const;

export const photoFailureCodes = [...brokenPhotoCodes, "photos_full"] as const;
export type PhotoFailureCode = (typeof photoFailureCodes)[number];

/** An upload that did not become a photo, told to the business's members for a day. */
export const PhotoFailure = z.strictObject({
  photoId: photoIds.schema,
  listingId: listingIds.schema,
  /** Why: the key of the text shown (`error_<code>`). */
  code: z.enum(photoFailureCodes),
  ...stamps,
});
export type PhotoFailure = z.infer<typeof PhotoFailure>;
