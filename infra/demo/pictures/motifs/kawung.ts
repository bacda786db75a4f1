import { type Cloth, placements, stamp } from "../cloth.ts";
import { around, circle, define, ellipse, fill, leaf, lozenge } from "../svg.ts";

/** Kawung, the sliced palm fruit: four ovals that lean towards one centre, and dots where the ovals of neighbours meet. */
export function drawKawung(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const slim = random.between(21, 26);
  const filling = random.whole(0, 2);
  const oval = (body: string, core: string) =>
    ellipse(0, -41, slim, 36, palette.dark) +
    ellipse(0, -41, slim - 3.5, 32.5, body) +
    [
      ellipse(0, -41, 5, 21, core),
      circle(0, -54, 5, core) + circle(0, -38, 4, core) + circle(0, -25, 3, core),
      `<g transform="translate(0 -14)">${fill(leaf(52, 11), core)}</g>${circle(0, -42, 4, body)}`,
    ][filling];
  const centre = fill(lozenge(11, 11), palette.accent) + circle(0, 0, 4, palette.dark);
  const star = around(4, fill(leaf(17, 6), palette.main)) + circle(0, 0, 5, palette.accent);
  const first = oval(palette.main, palette.ground);
  const second = oval(palette.accent, palette.dark);
  const step = 116 * scale;
  const checks = random.chance(0.5);
  const spots = placements(cloth, { stepX: step, stepY: step });
  return (
    define("ka", around(4, first, 45) + centre) +
    define("kb", around(4, second, 45) + circle(0, 0, 8, palette.main)) +
    define("kc", star) +
    spots
      .map((at) => {
        const isSecond = checks && (at.row + at.column) % 2 !== 0;
        const between = { ...at, x: at.x + step / 2, y: at.y };
        return stamp(cloth, isSecond ? "kb" : "ka", at) + stamp(cloth, "kc", between);
      })
      .join("")
  );
}
