import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { renderPhoto } from "#functions/market/photos/render-photo.ts";
import { grain, phonePhoto, pixelBomb } from "#test/support/pictures.ts";

describe("renderPhoto", () => {
  it("turns the photo upright and makes three widths in two formats", async () => {
    const photo = await renderPhoto(await phonePhoto());
    expect(photo).toMatchObject({ width: 1200, height: 1600, widths: [320, 640, 1200] });
    expect(photo.tone).toMatch(/^#[0-9a-f]{6}$/);
    for (const { width, format, bytes } of photo.renditions) {
      const found = await sharp(bytes).metadata();
      expect(found).toMatchObject({ width, format: format === "avif" ? "heif" : "webp" });
      expect(found.height).toBe(Math.round((width * 1600) / 1200));
    }
    expect(photo.renditions).toHaveLength(6);
  });

  it("takes away where and with what the photo was made", async () => {
    const original = await phonePhoto();
    const before = await sharp(original).metadata();
    expect(before.exif?.toString("latin1")).toContain("Jalan Rahasia 7");
    expect(before.orientation).toBe(6);
    for (const { bytes } of (await renderPhoto(original)).renditions) {
      const after = await sharp(bytes).metadata();
      expect(after.exif).toBeUndefined();
      expect(after.icc).toBeUndefined();
      expect(after.orientation ?? 1).toBe(1);
      expect(Buffer.from(bytes).includes("Jalan Rahasia")).toBe(false);
    }
  });

  it("brings colours of another profile to sRGB", async () => {
    const cmyk = await sharp(await grain(400, 300), { raw: { width: 400, height: 300, channels: 3 } })
      .withIccProfile("cmyk")
      .jpeg()
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const photo = await renderPhoto(cmyk);
    const last = photo.renditions.at(-1);
    expect((await sharp(last?.bytes).metadata()).space).toBe("srgb");
  });

  it("enlarges nothing", async () => {
    const small = await sharp(await grain(200, 100), { raw: { width: 200, height: 100, channels: 3 } })
      .png()
      .toBuffer();
    expect(await renderPhoto(small)).toMatchObject({ width: 200, height: 100, widths: [200] });
  });

  it.each(["webp", "avif", "png"] as const)("takes a picture in %s", async (format) => {
    const bytes = await sharp(await grain(700, 500), { raw: { width: 700, height: 500, channels: 3 } })
      .toFormat(format)
      .toBuffer();
    expect((await renderPhoto(bytes)).widths).toEqual([320, 640, 700]);
  });

  it("keeps nothing of what hides behind a picture", async () => {
    const polyglot = Buffer.concat([await phonePhoto(), Buffer.from("<script>alert(1)</script>PK\x03\x04")]);
    for (const { bytes } of (await renderPhoto(polyglot)).renditions)
      expect(Buffer.from(bytes).includes("<script>")).toBe(false);
  });

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`;
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(40)]);
  const refused: [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    [
      "an HTML page that is named .jpg",
      () => Buffer.from("<!doctype html><h1>hi</h1>"),
      "photo_not_a_picture",
    ],
    [
      "HTML behind the first bytes of a JPEG",
      () => Buffer.from("\xff\xd8\xff<html>", "latin1"),
      "photo_broken",
    ],
    ["an SVG", () => Buffer.from(svg), "photo_not_a_picture"],
    ["a GIF", () => Buffer.from("GIF89a\x01\x00\x01\x00", "latin1"), "photo_not_a_picture"],
    ["nothing", () => new Uint8Array(), "photo_not_a_picture"],
    ["an iPhone's HEIC", () => heic, "photo_heic"],
    [
      "a JPEG that broke off",
      async () => {
        const whole = await phonePhoto();
        return whole.subarray(0, Math.floor(whole.length / 2));
      },
      "photo_broken",
    ],
    ["a bomb of 400 million pixels", pixelBomb, "photo_too_many_pixels"],
  ];
  it.each(refused)("refuses %s", async (_name, make, code) => {
    await expect(renderPhoto(await make())).rejects.toMatchObject({ name: "PhotoRefused", code });
  });

  it("refuses a bomb before it fills the memory", async () => {
    const bomb = pixelBomb();
    expect(bomb.length).toBeLessThan(2_000_000);
    const before = process.memoryUsage.rss();
    await renderPhoto(bomb).catch(() => undefined);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });
});
