import pMap from "p-map";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { keepPhoto, showPhoto } from "#functions/market/photos/photo-store.ts";
import { renderPhoto } from "#functions/market/photos/render-photo.ts";
import { openPlatform } from "#functions/platform/platform.ts";
import { privatePhotos } from "#shared/market/listings/photo.ts";
import { listingId } from "./build/listing.ts";
import type { DemoOffer } from "./listings/offer.ts";
import { offers } from "./listings/offers.ts";
import { type DemoPicture, picturesOf } from "./photos.ts";
import { drawScene } from "./pictures/picture.ts";

/** Draws a photo of the demo unless that was done; all other ids it leaves alone. */
export type DrawPhoto = (photoId: string) => Promise<void>;

const atOnce = 2;

/** How many of the newest offers the first page shows. */
const shownFirst = 12;

/**
 * All drawings take a minute and a half of a processor, so each is made when its photo is first asked for, by the code
 * that makes photos of uploads, and kept as those are.
 */
export function photoDrawer(environment: Record<string, string>): DrawPhoto {
  const { table, blobs } = openPlatform(environment);
  const pictures = new Map(offers.flatMap(picturesOf).map((picture) => [picture.id, picture]));
  const drawn = new Map<string, Promise<void>>();

  async function draw(picture: DemoPicture): Promise<void> {
    if ((await blobs.list(`${privatePhotos}/${picture.id}/`)).length > 0) return;
    const listing = await table.get(listingRecord, listingId(picture.slug));
    // Whoever tries the demo may have taken the photo off, or the listing back.
    if (!listing?.photos.some(({ id }) => id === picture.id)) return;
    await keepPhoto(blobs, picture.id, await renderPhoto(await rasterOf(picture)));
    if (listing.stage === "published") await showPhoto(blobs, picture.id);
  }

  return async function drawPhoto(photoId) {
    const picture = pictures.get(photoId);
    if (!picture) return;
    const known = drawn.get(photoId) ?? draw(picture);
    drawn.set(photoId, known);
    try {
      await known;
    } catch (error) {
      drawn.delete(photoId);
      throw error;
    }
  };
}

/** Those of the first page, so that nobody waits for them. */
export async function drawFirst(drawPhoto: DrawPhoto): Promise<void> {
  const newest = offers
    .filter(({ stage = "published" }) => stage === "published")
    .toSorted((one, other) => one.daysAgo - other.daysAgo)
    .slice(0, shownFirst);
  await pMap(newest, async (offer: DemoOffer) => drawPhoto(picturesOf(offer)[0]?.id ?? ""), {
    concurrency: atOnce,
  });
}

async function rasterOf({ slug, by, scene }: DemoPicture): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(drawScene({ slug, by }, scene)))
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
