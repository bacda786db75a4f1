import type { Sharp } from "sharp";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { encodePhoto } from "#functions/market/photos/encode-photo.ts";
import { keepPhoto, showPhoto } from "#functions/market/photos/photo-store.ts";
import { renderShare } from "#functions/market/photos/render-share.ts";
import { openPlatform } from "#functions/platform/platform.ts";
import { photoFormats, photoWidths, privatePhotos } from "#shared/market/listings/photo.ts";
import { listingId } from "./build/listing.ts";
import { offers } from "./listings/offers.ts";
import { type DemoPicture, picturesOf } from "./photos.ts";
import { drawScene } from "./pictures/picture.ts";

/** Draws one file of a photo of the demo, such as `640.avif`, unless that was done; all other photos it leaves alone. */
export type DrawPhoto = (photoId: string, file: string) => Promise<void>;

type Form = (raster: () => Sharp) => Promise<Parameters<typeof keepPhoto>[2]>;

/** How each file of a photo is made, by its name. */
const forms = new Map<string, Form>([
  ["share.jpeg", async (raster) => ({ share: await renderShare(raster()) })],
  ...photoWidths.flatMap((width) =>
    photoFormats.map((format): [string, Form] => [
      `${width}.${format}`,
      async (raster) => ({
        renditions: [{ width, format, bytes: await encodePhoto(raster, width, format) }],
      }),
    ]),
  ),
]);

/**
 * All drawings in all forms take minutes of a processor, so each file is made when it is first asked for, by the code
 * that encodes uploads, and kept as theirs are.
 */
export function photoDrawer(environment: Record<string, string>): DrawPhoto {
  const { table, blobs } = openPlatform(environment);
  const pictures = new Map(offers.flatMap(picturesOf).map((picture) => [picture.id, picture]));
  const drawn = new Map<string, Promise<void>>();

  async function draw(picture: DemoPicture, file: string, makeForm: Form): Promise<void> {
    if (await blobs.get(`${privatePhotos}/${picture.id}/${file}`)) return;
    const listing = await table.get(listingRecord, listingId(picture.slug));
    // Whoever tries the demo may have taken the photo off, or the listing back.
    if (!listing?.photos.some(({ id }) => id === picture.id)) return;
    await keepPhoto(blobs, picture.id, await makeForm(await rasterOf(picture)));
    if (listing.stage === "published") await showPhoto(blobs, picture.id);
  }

  return async function drawPhoto(photoId, file) {
    const picture = pictures.get(photoId);
    const makeForm = forms.get(file);
    if (!picture || !makeForm) return;
    const name = `${photoId}/${file}`;
    const known = drawn.get(name) ?? draw(picture, file, makeForm);
    drawn.set(name, known);
    try {
      await known;
    } catch (error) {
      drawn.delete(name);
      throw error;
    }
  };
}

async function rasterOf({ slug, by, scene }: DemoPicture): Promise<() => Sharp> {
  const { default: sharp } = await import("sharp");
  const drawing = Buffer.from(drawScene({ slug, by }, scene));
  const { data, info } = await sharp(drawing)
    .flatten({ background: "#ffffff" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return () => sharp(data, { raw: info });
}
