import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { businesses } from "#infra/demo/businesses/businesses.ts";
import { offers } from "#infra/demo/listings/offers.ts";
import { picturesOf } from "#infra/demo/photos.ts";
import { drawnSlugs, drawScene } from "#infra/demo/pictures/picture.ts";
import { profilePicturesOf } from "#infra/demo/profile-pictures.ts";
import { profilePhotoUses } from "#shared/market/profiles/profile-photo.ts";

const pictures = offers.flatMap(picturesOf);
const drawn = new Map(pictures.map((it) => [it.id, drawScene(it, it.scene)]));

describe("drawPortrait and drawCover", () => {
  const own = businesses.flatMap(profilePicturesOf).map((it) => ({ ...it, svg: it.draw() }));

  it("draw each maker, no two alike, each the same again", () => {
    expect(own).toHaveLength(businesses.length * 2);
    expect(new Set(own.map(({ svg }) => svg)).size).toBe(own.length);
    for (const it of own.slice(0, 8)) expect(it.draw()).toBe(it.svg);
  });

  it("write each below 250 KB, without words, and say what each fill is that they name, once", () => {
    for (const { svg } of own) {
      expect(Buffer.byteLength(svg)).toBeLessThan(250_000);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<filter|<text/);
      expect(svg.replaceAll(/<[^<>]*>/g, "")).toBe("");
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids.toSorted()).toEqual([...used].toSorted());
    }
  });

  it("show another face and another cover for each, in pixels", async () => {
    for (const use of profilePhotoUses) {
      const seen = new Set<string>();
      for (const { svg } of own.filter((it) => it.use === use)) {
        const { data, info } = await sharp(Buffer.from(svg))
          .resize(96)
          .raw()
          .toBuffer({ resolveWithObject: true });
        expect(info.width / info.height).toBe(use === "portrait" ? 1 : 3);
        expect(new Set(data).size).toBeGreaterThan(60);
        seen.add(data.toString("base64"));
      }
      expect(seen.size).toBe(businesses.length);
    }
  });
});

describe("drawScene", () => {
  it("draws three scenes or more of each offer that has photos, and nothing that no offer has", () => {
    for (const offer of offers)
      if (offer.photos !== 0) expect(picturesOf(offer).length).toBeGreaterThanOrEqual(3);
    const slugs = offers.filter(({ photos }) => photos !== 0).map(({ slug }) => slug);
    expect([...drawnSlugs].toSorted()).toEqual(slugs.toSorted());
  });

  it("draws no two goods alike, and each the same again", () => {
    expect(new Set(drawn.values()).size).toBe(pictures.length);
    for (const it of pictures.slice(0, 40)) expect(drawScene(it, it.scene)).toBe(drawn.get(it.id));
  });

  it("writes each below 250 KB, without words, filters or numbers that are none", () => {
    for (const svg of drawn.values()) {
      expect(Buffer.byteLength(svg)).toBeLessThan(250_000);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<filter|<text/);
      expect(svg.replaceAll(/<[^<>]*>/g, "")).toBe("");
    }
  });

  it("says what each fill is that it names, once", () => {
    for (const svg of drawn.values()) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids.toSorted()).toEqual([...used].toSorted());
    }
  });

  it("shows other pixels for each good", async () => {
    const alone = pictures.filter(({ scene }) => scene === "alone");
    const seen = new Set<string>();
    for (const { id } of alone) {
      const svg = Buffer.from(drawn.get(id) ?? "");
      const { data, info } = await sharp(svg, { density: 9 }).raw().toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ width: 160, height: 120 });
      expect(new Set(data).size).toBeGreaterThan(60);
      seen.add(data.toString("base64"));
    }
    expect(seen.size).toBe(alone.length);
  });
});
