import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  AskProfilePhotoForm,
  DescribeProfilePhoto,
  ProfilePhotoUse,
} from "#shared/market/profiles/profile-photo.ts";
import { ProfilePhotoProgress } from "./profile-photos.api.ts";

export const profilePhotosDescription: ApiDescription = {
  schemas: {
    AskProfilePhotoForm,
    DescribeProfilePhoto,
    ProfilePhotoProgress,
    ProfilePhotoUse,
  },
};
