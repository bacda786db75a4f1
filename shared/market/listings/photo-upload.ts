import * as z from "zod";
import { uploadFormShape } from "#shared/upload-form.ts";
import { Photo } from "./photo.ts";
import type { PhotoFailure } from "./photo-failure.ts";

/** A form that takes one photo, straight to the blob store. */
export const PhotoUploadForm = z.strictObject({
  photoId: Photo.shape.id,
  ...uploadFormShape,
});
export type PhotoUploadForm = z.infer<typeof PhotoUploadForm>;

/** What a listing's photo section shows beside its photos. */
export interface PhotoDesk {
  /** For one more photo; absent while there is no room for it. */
  upload?: PhotoUploadForm;
  /** Uploads that were sent but are neither photos nor failures yet. */
  pending: string[];
  failures: PhotoFailure[];
}
