import * as z from "zod";
import { del, get, post, put } from "#functions/platform/http/api-route.ts";
import { Photo } from "#shared/market/listings/photo.ts";
import { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { ProfilePhotoUse, photosOfProfile } from "#shared/market/profiles/profile-photo.ts";
import { ProfilePhotoFailure } from "#shared/market/profiles/profile-photo-failure.ts";
import { PublicProfile, publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { errorText, messagesIn } from "#web/messages.ts";
import {
  describeProfilePhoto,
  getProfilePhotos,
  makeProfilePhotoForm,
  removeProfilePhoto,
} from "./profile-photos.service.ts";

export const ProfilePhotoProgress = z.strictObject({
  profileVersion: z.int(),
  photos: z.array(Photo.extend({ use: ProfilePhotoUse })),
  failures: z.array(
    ProfilePhotoFailure.pick({ photoId: true, use: true, code: true }).extend({
      detail: z.string(),
      failedAt: z.iso.datetime(),
    }),
  ),
});

const tag = "profiles";

export const profilePhotosApi = [
  post("/profiles/:profileId/photos/uploads", makeProfilePhotoForm, {
    tag,
    summary: "Get a form that takes one photo to be the business's portrait or cover",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the photo as " +
      "the part named `file`, last. The answer is an empty 204. Then ask `GET /profiles/{profileId}/photos` now and " +
      "again, until `photoId` is among its `photos`, or among its `failures` with the reason. A portrait is cut to a " +
      "square of at least 160 px, a cover to three by one of at least 640 px; each takes the place of the one before. " +
      "Everybody has a photo at `/photos/{photoId}/{width}.{format}`, one of its `widths` and `formats`.",
    answer: PhotoUploadForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  get("/profiles/:profileId/photos", getProfilePhotos, {
    tag,
    summary:
      "The business's portrait and cover, and what of the last day's uploads could be neither, with the reason",
    answer: ProfilePhotoProgress,
    view({ profile, failures }, { ctx }) {
      const t = messagesIn(ctx.locale);
      return {
        profileVersion: profile.version,
        photos: photosOfProfile(profile).map(({ use, photo }) => ({ ...photo, use })),
        failures: failures.map(({ photoId, use, code, createdAt }) => ({
          ...{ photoId, use, code, failedAt: createdAt },
          detail: errorText(t, code),
        })),
      };
    },
  }),
  put("/profiles/:profileId/photos/shown/:photoId", describeProfilePhoto, {
    tag,
    summary: "Say in words what the portrait or the cover shows, for whoever cannot see it",
    answer: PublicProfile,
    view: (profile) => publicProfileOf(profile),
  }),
  del("/profiles/:profileId/photos/shown/:photoId", removeProfilePhoto, {
    tag,
    summary: "Take the portrait or the cover off",
    status: 204,
  }),
];
