import { type Cloth, placements } from "../cloth.ts";
import { define, fill, lozenge, n, type Point, polar, polygon, stroke, use } from "../svg.ts";

/** Songket: eight-pointed stars of metal thread in a lattice; the ground shows between the threads. */
export function drawSongket(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const points = (outer: number, inner: number): Point[] =>
    Array.from({ length: 16 }, (_, index) => polar(index % 2 === 0 ? outer : inner, index * 22.5));
  const gold = palette.isDark ? palette.main : palette.accent;
  const inner = random.between(30, 38);
  const threads = Array.from({ length: 15 }, (_, index) => `M-62 ${(index - 7) * 8}h124`).join("");
  const star =
    fill(polygon(points(62, inner)), gold) +
    fill(polygon(points(40, inner * 0.62)), palette.dark) +
    fill(polygon(points(28, inner * 0.42)), palette.accent) +
    fill(lozenge(9, 9), palette.light) +
    `<path d="${threads}" stroke="${palette.ground}" stroke-width="1.4" opacity=".55"/>`;
  const knot =
    fill(lozenge(24, 24), palette.main) +
    fill(lozenge(14, 14), palette.ground) +
    fill(lozenge(7, 7), palette.accent);
  const bud = fill(lozenge(11, 11), gold);
  const step = 158 * scale;
  const half = step / 2;
  const lattice = Array.from({ length: Math.ceil(1700 / step) * 2 }, (_, index) => {
    const from = (index + 0.5 - Math.ceil(1700 / step)) * step;
    return `M${n(from - 820)}-820l1640 1640M${n(from + 820)}-820l-1640 1640`;
  }).join("");
  return (
    define("sa", star) +
    define("sb", knot) +
    define("sc", bud) +
    stroke(lattice, palette.under, 12 * scale) +
    stroke(lattice, gold, 2.5 * scale) +
    placements(cloth, { stepX: step, stepY: step })
      .map(
        (at) =>
          use("sa", at.x, at.y, random.between(-1.5, 1.5), scale * random.between(0.92, 0.98)) +
          use("sb", at.x + half, at.y + half, random.between(-2, 2), scale) +
          use("sc", at.x + half, at.y, 0, scale) +
          use("sc", at.x, at.y + half, 0, scale),
      )
      .join("")
  );
}
