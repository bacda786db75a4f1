import * as z from "zod";
import { apiSlice } from "#functions/platform/http/api.ts";
import { Photo } from "#shared/market/listings/photo.ts";
import { PhotoFailure, photoFailureCodes } from "#shared/market/listings/photo-failure.ts";
import { errorText, messagesIn } from "#web/messages.ts";
import { offerUpload, photoProgress } from "./photos.service.ts";

const Offer = z.strictObject({
  photoId: Photo.shape.id,
  action: z.url().describe("Where the form is posted to, as `multipart/form-data`."),
  fields: z
    .record(z.string(), z.string())
    .describe("Parts of the form that stand before `file`, each as it is."),
  maximumBytes: z.int(),
  expiresAt: z.iso.datetime(),
});

const Progress = z.strictObject({
  listingVersion: z.int(),
  photos: z.array(Photo),
  failures: z.array(
    z.strictObject({
      photoId: PhotoFailure.shape.photoId,
      code: z.enum(photoFailureCodes),
      detail: z.string(),
      failedAt: z.iso.datetime(),
    }),
  ),
});

export function photosApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "post",
      path: "/listings/:listingId/photos/uploads",
      tag: "listings",
      summary: "Get a form that takes one photo; it is prepared once it has arrived",
      description:
        "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the photo as " +
        "the part named `file`, last. The answer is an empty 204. Then ask `GET /listings/{listingId}/photos` now and " +
        "again, until `photoId` is among its `photos`, or among its `failures` with the reason. One form takes one photo.",
      verb: "listing.edit",
      answer: Offer,
      status: 201,
    },
    async ({ ctx, params }) => {
      const offer = await offerUpload(ctx, params.listingId ?? "");
      return { ...offer, action: new URL(offer.action, ctx.config.siteUrl).href };
    },
  );

  slice.on(
    {
      method: "get",
      path: "/listings/:listingId/photos",
      tag: "listings",
      summary: "The listing's photos, and what of the last day's uploads could not be one, with the reason",
      verb: "listing.edit",
      answer: Progress,
    },
    async ({ ctx, params }) => {
      const { listing, failures } = await photoProgress(ctx, params.listingId ?? "");
      const t = messagesIn(ctx.locale);
      return {
        listingVersion: listing.version,
        photos: listing.photos,
        failures: failures.map(({ photoId, code, createdAt }) => ({
          photoId,
          code,
          detail: errorText(t, code),
          failedAt: createdAt,
        })),
      };
    },
  );

  return slice;
}
