import * as z from "zod";
import { Photo } from "./photo.ts";
import type { PhotoFailure } from "./photo-failure.ts";

/** A form that takes one photo, straight to the blob store. */
export const PhotoUploadForm = z.strictObject({
  photoId: Photo.shape.id,
  action: z.url().describe("Where the form is posted to, as `multipart/form-data`."),
  fields: z
    .record(z.string(), z.string())
    .describe("Parts of the form that stand before `file`, each as it is."),
  maximumBytes: z.int(),
  expiresAt: z.iso.datetime(),
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
