import type { ContentLocale } from "#shared/locales.ts";
import { photoIds } from "#shared/market/ids.ts";
import { type Photo, photoFormats, photoWidths } from "#shared/market/listings/photo.ts";
import { demoId } from "./demo-ids.ts";
import type { DemoOffer, Written } from "./listings/offer.ts";
import { pictureHeight, pictureWidth, type Scene, scenes, toneOf } from "./pictures/picture.ts";
import { alts } from "./texts/alts.ts";

/** What one of a demo listing's photos is drawn of. */
export interface DemoPicture {
  id: string;
  slug: string;
  by: string;
  scene: Scene;
}

export function picturesOf({ slug, by, photos = 3 }: DemoOffer): DemoPicture[] {
  return scenes.slice(0, photos).map((scene) => ({ id: photoIdOf(slug, scene), slug, by, scene }));
}

function photoIdOf(slug: string, scene: Scene): string {
  return demoId(photoIds, `${slug} ${scene}`);
}

/** What the photo shows, in each language that the offer is written in. */
function altIn({ text }: DemoOffer, scene: Scene): NonNullable<Photo["altIn"]> {
  const titles = Object.entries(text) as [ContentLocale, Written][];
  return Object.fromEntries(titles.map(([locale, [title]]) => [locale, `${alts[locale][scene]}${title}`]));
}

/** The photos that stand for drawings which are made when somebody asks for them. */
export function photosOf(offer: DemoOffer): Photo[] {
  return picturesOf(offer).map(({ id, slug, scene }) => {
    const { en: alt = offer.slug, ...others } = altIn(offer, scene);
    return {
      id,
      alt,
      altIn: others,
      width: pictureWidth,
      height: pictureHeight,
      widths: [...photoWidths],
      formats: [...photoFormats],
      tone: toneOf(slug),
    };
  });
}
