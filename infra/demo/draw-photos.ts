import type { Sharp } from "sharp";
import { listingRecord } from "#functions/market/listings/listings.records.ts";
import { encodePhoto } from "#functions/market/photos/encode-photo.ts";
import { keepPhoto, showPhoto } from "#functions/market/photos/photo-store.ts";
import { renderShare } from "#functions/market/photos/render-share.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { openPlatform } from "#functions/platform/platform.ts";
import type { Table } from "#functions/platform/table/table.ts";
import { type PhotoShape, photoFormats, photoWidths, privatePhotos } from "#shared/market/listings/photo.ts";
import { profilePhotoShapes } from "#shared/market/profiles/profile-photo.ts";
import { profileId } from "./build/business.ts";
import { listingId } from "./build/listing.ts";
import { businesses } from "./businesses/businesses.ts";
import { offers } from "./listings/offers.ts";
import { type DemoPicture, picturesOf } from "./photos.ts";
import { drawScene } from "./pictures/picture.ts";
import { type ProfilePicture, profilePicturesOf } from "./profile-pictures.ts";

/** Draws one file of a photo of the demo, such as `640.avif`, unless that was done; all other photos it leaves alone. */
export type DrawPhoto = (photoId: string, file: string) => Promise<void>;

/** Made of an SVG. */
type Form = (svg: string) => Promise<Parameters<typeof keepPhoto>[2]>;

/** At which an SVG's pixels are a picture's. */
const dotsPerInch = 72;

interface Drawable {
  id: string;
  shape: PhotoShape;
  /** As an SVG. */
  draw(): string;
  /** For whom it is now; undefined where whoever tries the demo has taken it off, or its thing back. */
  find(table: Table): Promise<{ isPublic: boolean } | undefined>;
}

/** How each file of a photo is made, by its name. */
function formsOf({ widths, isWholeWhenShared: isWhole }: PhotoShape): Map<string, Form> {
  return new Map<string, Form>([
    ["share.jpeg", async (svg) => ({ share: await renderShare((await rasterOf(svg))(), { isWhole }) })],
    ...widths.flatMap((width) =>
      photoFormats.map((format): [string, Form] => [
        `${width}.${format}`,
        async (svg) => ({
          renditions: [
            { width, format, bytes: await encodePhoto(await rasterOf(svg, width), width, format) },
          ],
        }),
      ]),
    ),
  ]);
}

/**
 * All drawings in all forms take minutes of a processor, so each file is made when it is first asked for, by the code
 * that encodes uploads, and kept as theirs are.
 */
export function photoDrawer(environment: Record<string, string>): DrawPhoto {
  const { table, blobs } = openPlatform(environment);
  const drawables = [
    ...offers.flatMap(picturesOf).map(ofListing),
    ...businesses.flatMap(profilePicturesOf).map(ofBusiness),
  ];
  const pictures = new Map(drawables.map((it) => [it.id, it]));
  const drawn = new Map<string, Promise<void>>();

  async function draw(picture: Drawable, file: string, makeForm: Form): Promise<void> {
    if (await blobs.get(`${privatePhotos}/${picture.id}/${file}`)) return;
    const found = await picture.find(table);
    if (!found) return;
    await keepPhoto(blobs, picture.id, await makeForm(picture.draw()));
    if (found.isPublic) await showPhoto(blobs, picture.id);
  }

  return async function drawPhoto(photoId, file) {
    const picture = pictures.get(photoId);
    const makeForm = picture && formsOf(picture.shape).get(file);
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

function ofListing({ id, slug, by, scene }: DemoPicture): Drawable {
  return {
    id,
    shape: { widths: photoWidths },
    draw: () => drawScene({ slug, by }, scene),
    async find(table) {
      const listing = await table.get(listingRecord, listingId(slug));
      if (!listing?.photos.some((it) => it.id === id)) return undefined;
      return { isPublic: listing.stage === "published" };
    },
  };
}

function ofBusiness({ id, handle, use, draw }: ProfilePicture): Drawable {
  return {
    id,
    shape: profilePhotoShapes[use],
    draw,
    async find(table) {
      const profile = await table.get(profileRecord, profileId({ handle }));
      return profile?.[use]?.id === id ? { isPublic: true } : undefined;
    },
  };
}

/** A tile drawn at its own width takes a sixth of the time of the whole picture. */
async function rasterOf(svg: string, width?: number): Promise<() => Sharp> {
  const { default: sharp } = await import("sharp");
  const drawing = Buffer.from(svg);
  const whole = await sharp(drawing).metadata();
  const { data, info } = await sharp(drawing, {
    density: (dotsPerInch * (width ?? whole.width)) / whole.width,
  })
    .flatten({ background: "#ffffff" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return () => sharp(data, { raw: info });
}
