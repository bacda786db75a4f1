import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A photo as a phone makes it: lying on its side, with the place where it was taken. */
export async function phonePhoto({ width = 1600, height = 1200, orientation = 6 } = {}): Promise<Buffer> {
  return sharp(await grain(width, height), { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: "TestPhone", Model: "Jalan Rahasia 7", Orientation: String(orientation) },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "7/1 58/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "112/1 37/1 0/1",
      },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 85 })
    .toBuffer();
}

/** A picture that does not compress to nothing: two colours, and some grain. */
export async function grain(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let at = 0; at < pixels.length; at += 3) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const isLeft = (at / 3) % width < width * 0.7;
    pixels[at] = (isLeft ? 180 : 40) + (seed % 9);
    pixels[at + 1] = (isLeft ? 120 : 90) + (seed % 7);
    pixels[at + 2] = (isLeft ? 60 : 40) + (seed % 5);
  }
  return pixels;
}

/** A PNG of some fifty kilobytes that unfolds to 400 million pixels of one colour. */
export function pixelBomb(side = 20_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
