import { pictureHeight, pictureWidth } from "./cloth.ts";
import type { Palette } from "./palette.ts";
import type { Random } from "./random.ts";
import { define, fill, lozenge, n, polygon, rect, stroke, use } from "./svg.ts";

export type BorderStyle = "sides" | "ends" | "frame" | "none";

/** Tumpal, the rows of spear points at the ends of a sarong, with a beaded selvedge. */
export function drawBorder(palette: Palette, random: Random, style: BorderStyle): string {
  const isOn: Record<BorderStyle, readonly number[]> = {
    sides: [90, 270],
    ends: [0, 180],
    frame: [0, 90, 180, 270],
    none: [],
  };
  const depth = (style === "frame" ? 82 : 128) * random.between(0.95, 1.2);
  const tooth = random.between(0.62, 0.95) * depth;
  const isMitred = style === "frame";
  const [x, y] = [pictureWidth / 2, pictureHeight / 2];
  const across = define(
    "hem-across",
    drawEdge(palette, random, { length: pictureWidth, depth, tooth, isMitred }),
  );
  const along = define(
    "hem-along",
    drawEdge(palette, random, { length: pictureHeight, depth, tooth, isMitred }),
  );
  const edges = isOn[style].map((degrees) =>
    degrees % 180 === 0
      ? use("hem-across", 0, degrees === 0 ? -y : y, degrees)
      : use("hem-along", degrees === 90 ? x : -x, 0, degrees),
  );
  return (
    (style === "sides" || style === "none" ? "" : across) +
    (style === "ends" || style === "none" ? "" : along) +
    edges.join("")
  );
}

type Edge = { length: number; depth: number; tooth: number; isMitred: boolean };

function drawEdge(palette: Palette, random: Random, edge: Edge): string {
  const { length, depth, tooth, isMitred } = edge;
  const half = length / 2;
  const count = Math.round(length / tooth);
  const step = length / count;
  const hem = depth * 0.24;
  const tips = Array.from({ length: count }, (_, index) => ({
    x: -half + (index + 0.5) * step,
    height: depth * random.between(0.9, 0.95) - hem,
  }));
  const spears = (width: number, reach: number, colour: string) => {
    const triangles = tips.map(({ x, height }) => {
      const side = step * width;
      return `M${n(x - side)} ${n(hem)}h${n(side * 2)}l${n(-side)} ${n(height * reach)}z`;
    });
    return fill(triangles.join(""), colour);
  };
  const bead = depth * 0.05;
  const seeds = tips.map(({ x }) => lozenge(bead, bead, x + step / 2, depth * 0.8)).join("");
  const inner = isMitred ? half - depth : half;
  const outline = polygon([
    [-half, 0],
    [half, 0],
    [inner, depth],
    [-inner, depth],
  ]);
  const id = `edge-${length}`;
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>` +
    `<g clip-path="url(#${id})">` +
    fill(outline, palette.under) +
    spears(0.47, 1, palette.main) +
    spears(0.3, 0.66, palette.dark) +
    spears(0.16, 0.36, palette.accent) +
    fill(seeds, palette.accent) +
    rect(-half, 0, length, hem, palette.dark) +
    `<path d="M${n(-half)} ${n(hem / 2)}H${n(half)}" stroke="${palette.light}" stroke-width="${n(bead * 2)}" stroke-linecap="round" stroke-dasharray="0 ${n(bead * 4)}"/>` +
    "</g>" +
    stroke(`M${n(-inner)} ${n(depth)}H${n(inner)}`, palette.dark, 9) +
    stroke(`M${n(-inner)} ${n(depth)}H${n(inner)}`, palette.accent, 3)
  );
}
