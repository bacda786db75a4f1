import { type Cloth, placements, stamp } from "../cloth.ts";
import { around, circle, define, ellipse, fill, leaf, lozenge, n, polar, rect, ring } from "../svg.ts";

/** Ceplok: one rosette to a square, as on floor tiles, with a small flower at each corner. */
export function drawCeplok(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const petals = random.pick([6, 8, 8, 10]);
  const isSquare = random.chance(0.5);
  const frame = isSquare
    ? rect(-66, -66, 132, 132, palette.under, 10) + rect(-58, -58, 116, 116, palette.ground, 8)
    : circle(0, 0, 68, palette.under) + circle(0, 0, 61, palette.ground);
  const rosette = (body: string, core: string) =>
    frame +
    around(
      petals,
      fill(leaf(56, 150 / petals), body) +
        `<g transform="translate(0 -14)">${fill(leaf(30, 50 / petals), core)}</g>`,
    ) +
    around(petals, circle(0, -50, 4.5, palette.accent), 180 / petals) +
    circle(0, 0, 17, palette.dark) +
    circle(0, 0, 12, palette.accent) +
    circle(0, 0, 5, palette.light);
  const corner =
    around(4, ellipse(0, -15, 7, 13, palette.accent)) +
    around(4, circle(0, -13, 4, palette.main), 45) +
    circle(0, 0, 5, palette.dark);
  const step = 148 * scale;
  return (
    define("ca", rosette(palette.main, palette.ground)) +
    define("cb", rosette(palette.dark, palette.accent)) +
    define("cc", corner) +
    placements(cloth, { stepX: step, stepY: step })
      .map(
        (at) =>
          stamp(cloth, (at.row + at.column) % 2 === 0 ? "ca" : "cb", at) +
          stamp(cloth, "cc", { ...at, x: at.x + step / 2, y: at.y + step / 2 }),
      )
      .join("")
  );
}

/** Truntum, the jasmine stars that a queen of Solo drew when love came back: small stars in a night of dots. */
export function drawTruntum(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const rays = random.pick([6, 8]);
  const flower = (body: string, core: string) =>
    around(rays, fill(leaf(38, 74 / rays), body)) +
    around(rays, circle(0, -33, 3, core), 180 / rays) +
    circle(0, 0, 10, core) +
    circle(0, 0, 4.5, palette.dark);
  const dots = Array.from({ length: 8 }, (_, index) => {
    const [x, y] = polar(11, index * 45);
    return `M${n(x)} ${n(y)}h.1`;
  }).join("");
  const speck = `<path d="${dots}" stroke="${palette.main}" stroke-width="5" stroke-linecap="round"/>${fill(
    lozenge(5, 5),
    palette.accent,
  )}`;
  const stepX = 128 * scale;
  const stepY = 64 * scale;
  const web = random.chance(0.6) ? ring(54, palette.under, 6) : "";
  return (
    define("ta", web + flower(palette.main, palette.accent)) +
    define("tb", web + flower(palette.accent, palette.main)) +
    define("tc", speck) +
    placements(cloth, { stepX, stepY, brick: true })
      .map(
        (at) =>
          stamp(cloth, at.row % 4 === 0 ? "tb" : "ta", at) +
          stamp(cloth, "tc", { ...at, x: at.x + stepX / 2 }),
      )
      .join("")
  );
}
