import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { renderPhoto } from "#functions/market/photos/render-photo.ts";
import { grain, phonePhoto, pixelBomb } from "#test/support/pictures.ts";

describe("renderPhoto", () => {
  it("turns the photo upright and makes three widths in three formats", async () => {
    const photo = await renderPhoto(await phonePhoto());
    expect(photo).toMatchObject({ width: 1200, height: 1600, widths: [320, 640, 1200] });
    expect(photo.tone).toMatch(/^#[0-9a-f]{6}$/);
    for (const { width, format, bytes } of photo.renditions) {
      const found = await sharp(bytes).metadata();
      expect(found).toMatchObject({ width, format: format === "avif" ? "heif" : format });
      expect(found.height).toBe(Math.round((width * 1600) / 1200));
    }
    expect(photo.renditions).toHaveLength(9);
    expect(photo.formats).toEqual(["avif", "webp", "jpeg"]);
  });

  it("gives a phone at most 35 KB of a picture that is all detail, and keeps its larger one whole", async () => {
    const noise = Buffer.from(
      Array.from({ length: 1300 * 975 * 3 }, (_, at) => (at * 7919 + ((at * at) >> 5)) & 127),
    );
    const rich = await sharp(noise, { raw: { width: 1300, height: 975, channels: 3 } })
      .png()
      .toBuffer();
    const { renditions } = await renderPhoto(rich);
    for (const { width, bytes } of renditions)
      if (width <= 640) expect(bytes.length).toBeLessThanOrEqual(35_000);
    expect(Math.max(...renditions.map(({ bytes }) => bytes.length))).toBeGreaterThan(35_000);
  });

  it("cuts what is shared to 1200 by 630, with the mark in its corner, whatever the photo's form", async () => {
    for (const [width, height] of [
      [1600, 1200],
      [600, 1200],
      [150, 100],
    ] as const) {
      const grey = { create: { width, height, channels: 3 as const, background: "#888888" } };
      const { share } = await renderPhoto(await sharp(grey).png().toBuffer());
      expect(await sharp(share).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
      const of = async (left: number, top: number) =>
        (await sharp(share).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())[0] ?? 0;
      expect(await of(600, 200)).toBeGreaterThan(120);
      expect(await of(64, 514)).toBeLessThan(60);
    }
  });

  it("cuts a photo to a shape, where there is most to see, and keeps it whole in what is shared", async () => {
    const face = {
      input: await sharp({ create: { width: 300, height: 300, channels: 3, background: "#d3a077" } })
        .png()
        .toBuffer(),
      left: 640,
      top: 20,
    };
    const wall = sharp({ create: { width: 1000, height: 700, channels: 3, background: "#7f8f8f" } });
    const bytes = await wall.composite([face]).png().toBuffer();
    const shape = { ratio: [1, 1], widths: [160, 320, 640], isWholeWhenShared: true } as const;
    const { renditions, share, ...facts } = await renderPhoto(bytes, shape);
    expect(facts).toMatchObject({ width: 640, height: 640, widths: [160, 320, 640] });
    const small = renditions.find(({ width, format }) => width === 160 && format === "jpeg");
    const pixel = await sharp(small?.bytes)
      .extract({ left: 120, top: 40, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(pixel[0]).toBeGreaterThan((pixel[2] ?? 0) + 40);
    const edge = await sharp(share).extract({ left: 10, top: 100, width: 1, height: 1 }).raw().toBuffer();
    expect([...edge].every((it) => it > 220)).toBe(true);
  });

  it("refuses what is too small to be cut to a shape, and enlarges nothing", async () => {
    const shape = { ratio: [3, 1], widths: [640, 1280] } as const;
    const refused = renderPhoto(await phonePhoto({ width: 2000, height: 212, orientation: 1 }), shape);
    await expect(refused).rejects.toMatchObject({ code: "photo_too_small" });
    const least = await renderPhoto(await phonePhoto({ width: 2000, height: 214, orientation: 1 }), shape);
    expect(least).toMatchObject({ width: 642, height: 214, widths: [640, 642] });
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
