import { type Cloth, placements } from "../cloth.ts";
import { mix } from "../palette.ts";
import { circle, define, fill, n, use } from "../svg.ts";

/** Gringsing, the scales of batik: rows that lie one over the other like those of a fish, an eye in each. */
export function drawGringsing(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const rings = random.whole(2, 4);
  const scaleShape = (radius: number) =>
    `M${n(-radius)} 0A${n(radius)} ${n(radius * 1.12)} 0 0 0 ${n(radius)} 0L${n(radius * 0.9)} ${n(-radius * 0.4)}H${n(-radius * 0.9)}Z`;
  const deep = palette.isDark ? palette.ground : palette.main;
  const pale = palette.isDark ? palette.main : palette.light;
  const one = (colours: readonly string[]) =>
    fill(scaleShape(52), palette.dark) +
    Array.from({ length: rings }, (_, index) =>
      fill(scaleShape(48 - (index * 38) / rings), colours[index % colours.length] ?? pale),
    ).join("") +
    circle(0, 14, 7, palette.accent) +
    circle(0, 14, 3, palette.dark);
  const stepX = 98 * scale;
  const stepY = 48 * scale;
  const spots = placements(cloth, { stepX, stepY, brick: true });
  const lane = random.whole(3, 6);
  return (
    define("ga", one([mix(deep, pale, 0.12), pale])) +
    define("gb", one([palette.accent, deep])) +
    define("gc", one([pale, deep])) +
    [...spots]
      .reverse()
      .map((at) => {
        const isLane = (((at.row + at.column * 2) % lane) + lane) % lane === 0;
        const id = isLane ? "gb" : at.row % 2 === 0 ? "ga" : "gc";
        return use(id, at.x + random.between(-1.5, 1.5), at.y, random.between(-2, 2), scale);
      })
      .join("")
  );
}
