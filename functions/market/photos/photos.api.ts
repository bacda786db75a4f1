import * as z from "zod";
import { get, post } from "#functions/platform/http/api-route.ts";
import { Photo } from "#shared/market/listings/photo.ts";
import { PhotoFailure } from "#shared/market/listings/photo-failure.ts";
import { PhotoUploadForm } from "#shared/market/listings/photo-upload.ts";
import { errorText, messagesIn } from "#web/messages.ts";
import { getPhotoProgress, makeUploadForm } from "./photos.service.ts";

export const Progress = z.strictObject({
  listingVersion: z.int(),
  photos: z.array(Photo),
  failures: z.array(
    PhotoFailure.pick({ photoId: true, code: true }).extend({
      detail: z.string(),
      failedAt: z.iso.datetime(),
    }),
  ),
});

const tag = "listings";

export const photosApi = [
  post("/listings/:listingId/photos/uploads", makeUploadForm, {
    tag,
    summary: "Get a form that takes one photo; it is prepared once it has arrived",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the photo as " +
      "the part named `file`, last. The answer is an empty 204. Then ask `GET /listings/{listingId}/photos` now and " +
      "again, until `photoId` is among its `photos`, or among its `failures` with the reason. One form takes one photo.",
    answer: PhotoUploadForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  get("/listings/:listingId/photos", getPhotoProgress, {
    tag,
    summary: "The listing's photos, and what of the last day's uploads could not be one, with the reason",
    answer: Progress,
    view({ listing, failures }, { ctx }) {
      const t = messagesIn(ctx.locale);
      return {
        listingVersion: listing.version,
        photos: listing.photos,
        failures: failures.map(({ photoId, code, createdAt }) => ({
          ...{ photoId, code, failedAt: createdAt },
          detail: errorText(t, code),
        })),
      };
    },
  }),
];
