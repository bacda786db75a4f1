import { photoIds } from "#shared/market/ids.ts";
import { type Photo, photoFormats, photoWidths } from "#shared/market/listings/photo.ts";
import { demoId } from "./demo-ids.ts";
import type { DemoOffer } from "./listings/offer.ts";
import { pictureHeight, pictureWidth, type Scene, scenes, toneOf } from "./pictures/picture.ts";

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

const altOf: Record<Scene, string> = {
  alone: "Drawing",
  close: "Drawing, seen closely",
  maker: "Drawing, with the maker",
  packed: "Drawing, ready to ship",
};

/** The photos that stand for drawings which are made when somebody asks for them. */
export function photosOf(offer: DemoOffer): Photo[] {
  const [title] = offer.text.en ?? offer.text.id ?? [offer.slug];
  return picturesOf(offer).map(({ id, slug, scene }) => ({
    id,
    alt: `${altOf[scene]}: ${title}`,
    width: pictureWidth,
    height: pictureHeight,
    widths: [...photoWidths],
    formats: [...photoFormats],
    tone: toneOf(slug),
  }));
}
