import type { Cloth } from "../cloth.ts";
import { mix } from "../palette.ts";
import { n, rect, stroke } from "../svg.ts";

const darkTeak = "#74482a";
const paleTeak = "#c0935c";

/** Planks of teak: grain that runs along the board and flows around its knots. */
export function drawWoodGrain(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const wood = palette.isDark ? mix(darkTeak, palette.ground, 0.3) : mix(paleTeak, palette.accent, 0.22);
  const boards: string[] = [];
  for (let y = -830; y < 830; ) {
    const height = random.between(150, 230) * scale;
    const tone = mix(wood, random.chance(0.5) ? palette.dark : palette.light, random.between(0.02, 0.2));
    boards.push(drawBoard(cloth, y, height, tone));
    y += height;
  }
  return boards.join("");
}

function drawBoard({ palette, random, scale }: Cloth, y: number, height: number, tone: string): string {
  const knots = Array.from({ length: random.whole(1, 3) }, () => ({
    x: random.between(-700, 700),
    y: y + height * random.between(0.3, 0.7),
    size: random.between(16, 34) * scale,
  }));
  const phase = random.between(0, 6);
  const lines = random.whole(7, 9);
  const grain = Array.from({ length: lines }, (_, line) => {
    const base = y + (height * (line + 0.7)) / (lines + 0.4);
    const points: string[] = [];
    for (let x = -840; x <= 840; x += 76) {
      let bent = base + Math.sin(x / 210 + phase + line * 0.2) * 7 * scale;
      for (const knot of knots) {
        const near = Math.exp(-(((x - knot.x) / (knot.size * 3)) ** 2));
        const away = base - knot.y;
        bent += Math.sign(away || 1) * near * knot.size * 1.1 * Math.exp(-Math.abs(away) / (height * 0.4));
      }
      points.push(`${Math.round(x)} ${Math.round(bent)}`);
    }
    return `M${points.join("L")}`;
  });
  const line = mix(tone, palette.dark, 0.42);
  const rings = knots
    .map((knot) =>
      [1, 0.62, 0.28]
        .map(
          (size, index) =>
            `<ellipse cx="${n(knot.x)}" cy="${n(knot.y)}" rx="${n(knot.size * 1.5 * size)}" ry="${n(knot.size * 0.72 * size)}" fill="${mix(tone, palette.dark, 0.18 + index * 0.25)}"/>`,
        )
        .join(""),
    )
    .join("");
  return (
    rect(-860, y, 1720, height + 1, tone) +
    stroke(grain.filter((_, index) => index % 2 === 0).join(""), line, 3.2 * scale) +
    stroke(grain.filter((_, index) => index % 2 !== 0).join(""), mix(tone, palette.dark, 0.24), 5 * scale) +
    rings +
    rect(-860, y, 1720, 5 * scale, mix(tone, palette.dark, 0.7))
  );
}
