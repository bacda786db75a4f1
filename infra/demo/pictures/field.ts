import { type Cloth, type Motif, pictureHeight, pictureWidth } from "./cloth.ts";
import { medallionCover } from "./medallion.ts";
import { inverse, type Palette } from "./palette.ts";
import type { Random } from "./random.ts";
import { around, circle, fill, leaf, n, place, polygon, rect, stroke } from "./svg.ts";

export type FieldStyle = "whole" | "sash" | "morning-and-evening";

type Weave = { motif: Motif; palette: Palette; random: Random; rotation: number; scale: number };

/** The cloth behind the emblem, drawn around the origin. `second` is used by the two-sided cloth alone. */
export function drawField(style: FieldStyle, first: Weave, second: Weave): string {
  if (style === "morning-and-evening") return drawMorningAndEvening(first, second);
  const field = drawWeave(first, () => true);
  return style === "sash" ? field + drawSash(first) : field;
}

function drawWeave(weave: Weave, isShown: Cloth["shows"]): string {
  const { motif, palette, random, rotation, scale } = weave;
  const shows: Cloth["shows"] = (x, y, margin) =>
    Math.hypot(x, y) + margin > medallionCover && isShown(x, y, margin);
  return (
    rect(-pictureWidth / 2, -pictureHeight / 2, pictureWidth, pictureHeight, palette.ground) +
    `<g transform="rotate(${n(rotation)})">${motif({ palette, random, rotation, scale, shows })}</g>`
  );
}

/** Pagi-sore: two halves that meet on the slant, one to show in the morning and one in the evening. */
function drawMorningAndEvening(first: Weave, second: Weave): string {
  const [x, y] = [pictureWidth / 2, pictureHeight / 2];
  const lean = first.random.between(160, 420) * (first.random.chance(0.5) ? 1 : -1);
  const isEvening: Cloth["shows"] = (atX, atY, margin) => atX + (lean * atY) / y > -margin * 1.2;
  const isMorning: Cloth["shows"] = (atX, atY, margin) => atX + (lean * atY) / y < margin * 1.2;
  const evening = polygon([
    [lean, -y],
    [x, -y],
    [x, y],
    [-lean, y],
  ]);
  const seam = `M${n(lean)} ${-y}L${n(-lean)} ${y}`;
  const { dark, accent, light } = first.palette;
  return (
    drawWeave(first, isMorning) +
    `<clipPath id="evening"><path d="${evening}"/></clipPath>` +
    `<g clip-path="url(#evening)">${drawWeave({ ...second, palette: inverse(second.palette) }, isEvening)}</g>` +
    stroke(seam, dark, 34) +
    stroke(seam, accent, 18) +
    `<path d="${seam}" stroke="${light}" stroke-width="9" stroke-linecap="round" stroke-dasharray="0 22"/>`
  );
}

/** A selendang laid over the cloth, flowers down its middle. */
function drawSash({ palette, random }: Weave): string {
  const half = random.between(120, 170);
  const petals = random.pick([4, 6, 8]);
  const flower =
    around(petals, fill(leaf(half * 0.48, (half * 0.9) / petals), palette.main)) +
    around(petals, circle(0, -half * 0.42, 6, palette.accent), 180 / petals) +
    circle(0, 0, half * 0.1, palette.accent);
  const hem = [half - 10, half - 34];
  const lines = hem
    .flatMap((at) => [-at, at])
    .map((at) => `M-840 ${n(at)}H840`)
    .join("");
  const beads = [half - 22, 22 - half].map((at) => `M-840 ${n(at)}H840`).join("");
  const step = half * 1.3;
  const flowers = [-5, -4, -3, -2, 2, 3, 4, 5].map((index) =>
    place(flower, index * step, 0, random.between(-4, 4)),
  );
  const sash =
    rect(-840, -half, 1680, half * 2, palette.dark) +
    rect(-840, -half + 6, 1680, half * 2 - 12, palette.under) +
    stroke(lines, palette.accent, 4) +
    `<path d="${beads}" stroke="${palette.main}" stroke-width="9" stroke-linecap="round" stroke-dasharray="0 20"/>` +
    flowers.join("");
  return place(sash, 0, 0, random.pick([0, 90, 0, 37, -37]));
}
