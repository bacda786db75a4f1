import type { Cloth } from "../cloth.ts";
import { mix } from "../palette.ts";
import { n, rect } from "../svg.ts";

/** Lurik, the striped cloth of the villages around Yogyakarta: one order of stripes again and again, with floats of a second thread. */
export function drawLurik(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const colours = [palette.main, palette.dark, palette.accent, palette.under, palette.light];
  const order = Array.from({ length: random.whole(6, 10) }, (_, index) => ({
    width: random.pick([8, 8, 14, 22, 34, 56]) * scale,
    colour: index % 2 === 0 ? palette.ground : random.pick(colours),
    float: random.chance(0.35),
  }));
  order.push({ width: 64 * scale, colour: palette.main, float: true });
  const stripes: string[] = [];
  for (let x = -830; x < 830; ) {
    for (const { width, colour, float } of order) {
      const real = width * random.between(0.94, 1.06);
      stripes.push(rect(x, -830, real + 0.6, 1660, colour));
      if (float && real > 10)
        stripes.push(
          floats(
            x + real / 2,
            real,
            mix(colour, colour === palette.accent ? palette.dark : palette.accent, 0.85),
            scale,
          ),
        );
      x += real;
    }
  }
  const weft = Array.from(
    { length: Math.ceil(1660 / (15 * scale)) },
    (_, index) => `M-830 ${n(-830 + index * 15 * scale)}H830`,
  ).join("");
  return `${stripes.join("")}<path d="${weft}" stroke="${palette.dark}" stroke-width="${n(1.6 * scale)}" opacity=".16"/>`;
}

function floats(x: number, width: number, colour: string, scale: number): string {
  const long = 16 * scale;
  return `<path d="M${n(x)}-830V830" stroke="${colour}" stroke-width="${n(Math.min(width * 0.42, 14 * scale))}" stroke-dasharray="${n(long)} ${n(long * 0.9)}"/>`;
}
