import { type Cloth, placements } from "../cloth.ts";
import { define, n, rect, use } from "../svg.ts";

/** Ikat: the threads are dyed before they are woven, so that every edge is feathered by a thread or two. */
export function drawIkat(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const wide = random.between(150, 190) * scale;
  const tall = wide * random.between(0.95, 1.25);
  const threads = 11;
  const lozenge = (colours: readonly string[]) =>
    colours
      .map((colour, index) => {
        const size = 1 - index / colours.length;
        const rows = Math.max(2, Math.round(threads * size));
        const height = (tall / 2 / threads) * 0.96;
        let d = "";
        for (let row = -rows; row < rows; row += 1) {
          const share = 1 - Math.abs(row + 0.5) / rows;
          const half = (wide / 2) * size * share + random.between(-5, 7) * scale;
          const slip = random.between(-3, 3) * scale;
          if (half > 2)
            d += `M${n(slip - half)} ${n(row * height)}h${n(half * 2)}v${n(height + 0.6)}h${n(-half * 2)}z`;
        }
        return `<path d="${d}" fill="${colour}"/>`;
      })
      .join("");
  const warm = [palette.main, palette.dark, palette.accent, palette.light, palette.dark];
  const cool = [palette.accent, palette.light, palette.main, palette.dark];
  const gap = 74 * scale;
  const stepY = tall + gap;
  const rows = new Set(placements(cloth, { stepX: wide, stepY }).map((at) => at.row));
  const bands = [...rows].flatMap((row) => {
    const y = row * stepY + tall / 2;
    return [
      rect(-900, y + gap * 0.08, 1800, gap * 0.84, palette.dark),
      rect(-900, y + gap * 0.2, 1800, gap * 0.07, palette.accent),
      rect(-900, y + gap * 0.73, 1800, gap * 0.07, palette.accent),
      teeth(cloth, y + gap / 2, gap * 0.34),
    ];
  });
  return (
    define("ia", lozenge(warm)) +
    define("ib", lozenge(warm)) +
    define("ic", lozenge(cool)) +
    bands.join("") +
    placements(cloth, { stepX: wide * 1.04, stepY })
      .map((at) => use(random.pick(["ia", "ib"]), at.x, at.y))
      .join("") +
    placements(cloth, { stepX: wide * 1.04, stepY })
      .flatMap((at) => [
        use("ic", at.x + wide * 0.52, at.y - tall * 0.33, 0, 0.3),
        use("ic", at.x + wide * 0.52, at.y + tall * 0.33, 0, 0.3),
      ])
      .join("")
  );
}

function teeth({ palette, random, scale }: Cloth, y: number, height: number): string {
  const step = 30 * scale;
  let d = "";
  for (let x = -840; x < 840; x += step) {
    const lift = random.between(-2, 2) * scale;
    d += `M${n(x)} ${n(y - height / 2 + lift)}h${n(step * 0.5)}v${n(height)}h${n(step * 0.3)}v${n(-height * 0.5)}h${n(-step * 0.8)}z`;
  }
  return `<path d="${d}" fill="${palette.main}"/>`;
}
