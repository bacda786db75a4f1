import { type Cloth, placements } from "../cloth.ts";
import { mix } from "../palette.ts";
import { define, n, rect, stroke, use } from "../svg.ts";

/** Anyaman: flat strips, over and under; `reach` 1 is a plain weave, 2 a twill that runs in steps. */
export function drawAnyaman(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const isTwill = random.chance(0.5);
  const step = (isTwill ? 62 : 82) * scale;
  const strip = (body: string, id: string) => {
    const long = step * (isTwill ? 1.94 : 1.06);
    const wide = step * 0.86;
    const shade = mix(body, palette.dark, 0.32);
    const shine = mix(body, palette.light, 0.4);
    return define(
      id,
      rect(-long / 2, -wide / 2, long, wide, shade, wide * 0.2) +
        rect(-long / 2 + 1, -wide * 0.42, long - 2, wide * 0.8, body, wide * 0.2) +
        stroke(
          `M${n(-long * 0.4)} ${n(-wide * 0.2)}h${n(long * 0.8)}M${n(-long * 0.44)} ${n(wide * 0.18)}h${n(long * 0.88)}`,
          shade,
          2.2,
        ) +
        stroke(`M${n(-long * 0.32)} ${n(-wide * 0.3)}h${n(long * 0.6)}`, shine, 3),
    );
  };
  const across = palette.isDark ? palette.main : mix(palette.main, palette.light, 0.25);
  const along = palette.isDark ? mix(palette.accent, palette.main, 0.3) : palette.accent;
  const spots = placements(cloth, { stepX: step, stepY: step });
  const dyed = random.whole(4, 7);
  return (
    rect(-900, -900, 1800, 1800, palette.dark) +
    strip(across, "wa") +
    strip(along, "wb") +
    strip(palette.isDark ? palette.under : palette.main, "wc") +
    spots
      .flatMap((at) => {
        const phase = (((at.column - at.row) % 4) + 4) % 4;
        const isOver = isTwill ? phase === 0 : (at.row + at.column) % 2 === 0;
        const isUnder = isTwill ? phase === 2 : !isOver;
        const tilt = random.between(-1.2, 1.2);
        if (isOver) {
          const id = at.row % dyed === 0 ? "wc" : "wa";
          return [use(id, at.x + (isTwill ? step / 2 : 0), at.y, tilt)];
        }
        if (!isUnder) return [];
        const id = at.column % dyed === 0 ? "wc" : "wb";
        return [use(id, at.x, at.y + (isTwill ? -step / 2 : 0), 90 + tilt)];
      })
      .join("")
  );
}

/** The six-way cane of a chair seat: pairs of threads both ways, crossed by single ones on the slant. */
export function drawCane(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const step = 84 * scale;
  const pair = step * 0.13;
  const upright: string[] = [];
  const slanted: string[] = [];
  const count = Math.ceil(820 / step);
  for (let index = -count; index <= count; index += 1) {
    for (const side of [-pair, pair]) {
      const at = index * step + side + random.between(-1.2, 1.2);
      upright.push(`M${n(at)}-860V860M-860 ${n(at)}H860`);
    }
  }
  for (let index = -count * 2; index <= count * 2; index += 1) {
    const at = index * step + step / 2;
    slanted.push(`M${n(at - 860)}-860L${n(at + 860)} 860M${n(at + 860)}-860L${n(at - 860)} 860`);
  }
  const cane = palette.isDark ? palette.main : mix(palette.accent, palette.light, 0.25);
  const shade = mix(cane, palette.dark, 0.55);
  const width = step * 0.15;
  const lay = (lines: string[], body: string) =>
    stroke(lines.join(""), shade, width + 4) + stroke(lines.join(""), body, width);
  return (
    rect(-900, -900, 1800, 1800, palette.isDark ? palette.dark : palette.main) +
    lay(upright, cane) +
    lay(slanted, mix(cane, palette.light, 0.3))
  );
}
