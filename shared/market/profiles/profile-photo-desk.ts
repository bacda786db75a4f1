import type { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import type { ProfilePhotoUse } from "./profile-photo.ts";
import type { ProfilePhotoFailure } from "./profile-photo-failure.ts";

/** What the page of a business's photos shows beside them. */
export interface ProfilePhotoDesk {
  /** A form for each; none for whoever may not show anything yet. */
  uploads: { [use in ProfilePhotoUse]?: PhotoUploadForm };
  /** Uploads that were sent but are neither photos nor failures yet. */
  pending: string[];
  failures: ProfilePhotoFailure[];
}
