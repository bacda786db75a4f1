import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { Progress } from "./photos.api.ts";

export const photosDescription: ApiDescription = {
  schemas: {
    PhotoProgress: Progress,
    PhotoUploadForm,
  },
};
