import type { PhotoFailureCode } from "#shared/market/listings/photo-failure.ts";
import type { ProfilePhotoFailureCode } from "#shared/market/profiles/profile-photo-failure.ts";

export type RefusedPhotoCode = PhotoFailureCode | ProfilePhotoFailureCode;

/** An upload that no photo can be made of; its code tells the reader why. Trying again would not help. */
export class PhotoRefused extends Error {
  readonly code: RefusedPhotoCode;

  constructor(code: RefusedPhotoCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "PhotoRefused";
    this.code = code;
  }
}
