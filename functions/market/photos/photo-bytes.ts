import { PhotoRefused } from "./photo-refused.ts";

export type UploadFormat = "jpeg" | "png" | "webp" | "avif";

/**
 * The picture format that the bytes begin with; never what their name or sender says of them.
 * @throws PhotoRefused `photo_heic` for an iPhone's own format, whose codec is not free; `photo_not_a_picture` for all else.
 */
export function formatOf(bytes: Uint8Array): UploadFormat {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 32));
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg";
  if (head.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))) return "png";
  const latin = head.toString("latin1");
  if (latin.startsWith("RIFF") && latin.slice(8, 12) === "WEBP") return "webp";
  if (latin.slice(4, 8) === "ftyp") {
    const brand = latin.slice(8, 12);
    if (brand === "avif") return "avif";
    if (["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"].includes(brand))
      throw new PhotoRefused("photo_heic");
  }
  throw new PhotoRefused("photo_not_a_picture");
}
