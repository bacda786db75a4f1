import { type Cloth, placements, stamp } from "../cloth.ts";
import { circle, define, fill, lozenge, rect, stroke } from "../svg.ts";

/** Parang, the knife: slanted rows of S-shaped blades, kept apart by a line of mlinjon lozenges. */
export function drawParang(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const bandHeight = 150 * scale;
  const bladeStep = random.between(58, 66) * scale;
  const alternates = random.chance(0.5);
  const blade = (body: string, line: string) =>
    fill(
      "M-36 48C-18 47-3 36-3 18C-3 2-22-5-22-24C-22-40-6-50 16-49C6-43-2-34-2-24C-2-9 19-2 19 19C19 38-2 50-36 48Z",
      body,
    ) +
    stroke("M-20 44C0 42 9 32 9 19C9 3-12-6-12-24C-12-33-7-39 0-43", line, 3) +
    circle(14, -31, 8, body) +
    circle(14, -31, 3, line) +
    circle(-22, 16, 6, palette.accent);
  const knot = fill(lozenge(17, 12), palette.accent) + fill(lozenge(7, 5), palette.dark);
  const bands = placements(cloth, { stepX: 4000, stepY: bandHeight });
  const rows = new Set(bands.map((band) => band.row));
  for (const row of [...rows]) rows.add(row - 1).add(row + 1);
  const grounds = [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const y = row * bandHeight;
      const isShaded = alternates && row % 2 !== 0;
      return (
        (isShaded ? rect(-900, y - bandHeight / 2, 1800, bandHeight, palette.under) : "") +
        rect(-900, y - bandHeight / 2 - 16 * scale, 1800, 32 * scale, palette.dark)
      );
    });
  const blades = placements(cloth, { stepX: bladeStep, stepY: bandHeight }).map((at) =>
    stamp(cloth, alternates && at.row % 2 !== 0 ? "pb" : "pa", at),
  );
  const lozenges = placements(cloth, { stepX: 46 * scale, stepY: bandHeight }).map((at) =>
    stamp(cloth, "pc", { ...at, y: at.y - bandHeight / 2 }),
  );
  return (
    define("pa", blade(palette.main, palette.ground)) +
    define("pb", blade(palette.dark, palette.accent)) +
    define("pc", knot) +
    grounds.join("") +
    blades.join("") +
    lozenges.join("")
  );
}
