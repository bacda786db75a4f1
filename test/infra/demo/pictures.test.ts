import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawPicture, pictureKinds } from "#infra/demo/pictures/picture.ts";

const seeds = Array.from({ length: 100 }, (_, index) => `lst_demo_${index}`);

describe("drawPicture", () => {
  it.each(pictureKinds)("draws %s as an SVG that sharp decodes at 1280 by 960", async (kind) => {
    for (const seed of seeds.slice(0, 4)) {
      const svg = drawPicture({ kind, seed });
      const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ width: 1280, height: 960 });
      expect(new Set(data.subarray(0, 1280 * 200)).size).toBeGreaterThan(10);
    }
  });

  it.each(pictureKinds)("draws the same %s again for the same seed", (kind) => {
    expect(drawPicture({ kind, seed: "lst_demo" })).toBe(drawPicture({ kind, seed: "lst_demo" }));
  });

  it.each(pictureKinds)("draws 100 different pictures of %s, each below 60 KB and without text", (kind) => {
    const drawn = seeds.map((seed) => drawPicture({ kind, seed }));
    expect(new Set(drawn).size).toBe(100);
    for (const svg of drawn) {
      expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<filter/);
      expect(svg.replaceAll(/<[^<>]*>/g, "")).toBe("");
    }
  });

  it("shows different pixels for each kind and each seed", async () => {
    const pictures = pictureKinds.flatMap((kind) =>
      seeds.slice(0, 3).map((seed) => drawPicture({ kind, seed })),
    );
    const thumbnails = await Promise.all(
      pictures.map(async (svg) => {
        const pixels = await sharp(Buffer.from(svg)).resize(32, 24).greyscale().raw().toBuffer();
        return pixels.toString("base64");
      }),
    );
    expect(new Set(thumbnails).size).toBe(pictures.length);
  });

  it("stamps every mark that it uses from a drawing of the same picture", () => {
    for (const kind of pictureKinds) {
      for (const seed of seeds.slice(0, 20)) {
        const svg = drawPicture({ kind, seed });
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1]);
        expect(ids).toEqual([...new Set(ids)]);
        expect(ids).toEqual(expect.arrayContaining(used));
      }
    }
  });
});
