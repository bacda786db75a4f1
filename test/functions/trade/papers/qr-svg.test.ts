import { decodeQR } from "qr/decode.js";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { qrSvg } from "#functions/trade/papers/qr-svg.ts";

async function read(svg: string): Promise<string> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width: 400, kernel: "nearest" })
    .flatten({ background: "#fff" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

describe("qrSvg", () => {
  it.each([
    "https://rantau.example/p/quotation/7f3k9q2m8x",
    `https://rantau.example/p/${"7f3k9q2m8x".repeat(26)}`,
    "https://rantau.example/zh-Hant/p/商業發票",
  ])("is read back as %s", async (address) => {
    expect(await read(qrSvg(address))).toBe(address);
  });

  it("is one path and nothing else", () => {
    expect(qrSvg("https://rantau.example")).toMatch(/^<svg [^<>]*><path d="[Mhvz\d -]+"\/><\/svg>$/);
  });
});
