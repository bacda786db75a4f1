import pMap from "p-map";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { photoIds } from "#shared/market/ids.ts";
import { type Photo, photoFormats, photoKey, privatePhotoKey } from "#shared/market/listings/photo.ts";
import { demoId } from "./demo-ids.ts";
import type { DemoOffer } from "./listings/offer.ts";
import { drawPicture, type PictureKind } from "./pictures/picture.ts";

/** At half its own density a picture comes out 640 px wide; the first start waits for all of them, so that is enough. */
const density = 36;
const thumbnailWidth = 320;
const encodings = {
  avif: { quality: 50, effort: 0, chromaSubsampling: "4:2:0" },
  webp: { quality: 72, effort: 2 },
};
const atOnce = 4;

type SharpModule = typeof import("sharp").default;

interface Picture {
  slug: string;
  kind: PictureKind;
  number: number;
  alt: string;
  isPublic: boolean;
}

/** Draws and keeps what stands for the photos of each offer; answers them by its slug. */
export async function drawPhotos(blobs: Blobs, offers: readonly DemoOffer[]): Promise<Map<string, Photo[]>> {
  const pictures = offers.flatMap((offer) => picturesOf(offer));
  const photos = new Map<string, Photo[]>(offers.map(({ slug }) => [slug, []]));
  if (pictures.length === 0) return photos;
  const { default: sharp } = await import("sharp");
  const threads = sharp.concurrency();
  // Several pictures at once keep the cores busier than several threads on one.
  sharp.concurrency(1);
  try {
    const drawn = await pMap(pictures, (picture) => keep(blobs, sharp, picture), { concurrency: atOnce });
    for (const [at, photo] of drawn.entries()) photos.get(pictures[at]?.slug ?? "")?.push(photo);
    return photos;
  } finally {
    sharp.concurrency(threads);
  }
}

function picturesOf({ slug, picture, photos = 1, text, stage = "published" }: DemoOffer): Picture[] {
  const [title] = text.en ?? text.id ?? [slug];
  return Array.from({ length: photos }, (_, at) => ({
    slug,
    kind: picture,
    number: at + 1,
    alt: `Woven pattern in place of a photo: ${title}`,
    isPublic: stage === "published",
  }));
}

/** Pixels as sharp takes them back. */
interface Pixels {
  data: Buffer;
  info: { width: number; height: number };
}

async function keep(
  blobs: Blobs,
  sharp: SharpModule,
  { slug, kind, number, alt, isPublic }: Picture,
): Promise<Photo> {
  const id = demoId(photoIds, `${slug} ${number}`);
  const svg = drawPicture({ kind, seed: number === 1 ? slug : `${slug}-${number}` });
  const open = ({ data, info: { width, height } }: Pixels) =>
    sharp(data, { raw: { width, height, channels: 3 } });
  const scaled = (from: Pixels, width: number) =>
    open(from).resize(width).raw().toBuffer({ resolveWithObject: true });

  const large = await sharp(Buffer.from(svg), { density })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const small = await scaled(large, thumbnailWidth);
  for (const pixels of [small, large])
    for (const format of photoFormats) {
      const file = await open(pixels).toFormat(format, encodings[format]).toBuffer();
      const options = { contentType: `image/${format}`, cacheControl: "public, max-age=31536000, immutable" };
      const { width } = pixels.info;
      await blobs.put(privatePhotoKey(id, width, format), file, options);
      if (isPublic) await blobs.put(photoKey(id, width, format), file, options);
    }
  const { dominant } = await open(await scaled(small, 64)).stats();
  const { width, height } = large.info;
  return { id, alt, width, height, widths: [thumbnailWidth, width], tone: hexOf(dominant) };
}

function hexOf({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
