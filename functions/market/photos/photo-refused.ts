import type { PhotoFailureCode } from "#shared/market/listings/photo-failure.ts";

/** An upload that no photo can be made of; its code tells the reader why. Trying again would not help. */
export class PhotoRefused extends Error {
  readonly code: PhotoFailureCode;

  constructor(code: PhotoFailureCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "PhotoRefused";
    this.code = code;
  }
}
