import type { Sharp } from "sharp";
import { shareSize } from "#shared/market/listings/photo.ts";

const { width, height } = shareSize;
const night = "#14233f";
const paper = "#fbf6ea";
const petal = "M0 0C9-9 9-26 0-36C-9-26-9-9 0 0Z";
const lineHeight = 20;

/**
 * Cuts a photo to the form in which other sites show a page, with the mark and the batik line of ours; one that shall stay
 * whole stands in it between paper. There is no word in it: what the page is called is said beside it in the reader's
 * language, and a function on AWS has no fonts.
 */
export async function renderShare(
  photo: Sharp,
  { isWhole = false }: { isWhole?: boolean | undefined } = {},
): Promise<Uint8Array> {
  return photo
    .resize({ width, height, fit: isWhole ? "contain" : "cover", background: paper })
    .composite([{ input: Buffer.from(mark()) }])
    .jpeg({ quality: 76, progressive: true })
    .toBuffer();
}

function mark(): string {
  const petals = (colour: string) =>
    [45, 135, 225, 315]
      .map((at) => `<path d="${petal}" fill="${colour}" transform="rotate(${at})"/>`)
      .join("");
  const kawung = Array.from(
    { length: Math.ceil(width / lineHeight) },
    (_, at) =>
      `<g transform="translate(${at * lineHeight + lineHeight / 2} ${height - lineHeight / 2}) scale(.34)">${petals(paper)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect y="${height - lineHeight}" width="${width}" height="${lineHeight}" fill="${night}"/>${kawung.join("")}<circle cx="104" cy="${height - 112}" r="62" fill="${night}"/><circle cx="104" cy="${height - 112}" r="55" fill="none" stroke="${paper}" stroke-width="2"/><g transform="translate(104 ${height - 112}) scale(1.2)">${petals(paper)}</g></svg>`;
}
