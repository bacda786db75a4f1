import { type BorderStyle, drawBorder } from "./border.ts";
import { type Motif, pictureHeight, pictureWidth } from "./cloth.ts";
import { designs, type PictureKind, turns } from "./designs.ts";
import { drawField, type FieldStyle } from "./field.ts";
import { drawMedallion } from "./medallion.ts";
import { dyeLot, palettes } from "./palette.ts";
import { type Random, randomFrom } from "./random.ts";

export { type PictureKind, pictureKinds } from "./designs.ts";

/**
 * Draws the photo of a demo listing: an SVG of 1280 by 960 px with a cloth in the manner of an Indonesian textile and an
 * emblem of the good on it. The same kind and seed always give the same text.
 */
export function drawPicture({ kind, seed }: { kind: PictureKind; seed: string }): string {
  const design = designs[kind];
  const streamOf = (layer: string) => randomFrom(`${kind}/${seed}/${layer}`);
  const random = streamOf("design");
  const palette = dyeLot(palettes[random.pick(design.dyes)], random);
  const field = random.pick<FieldStyle>(["whole", "whole", "whole", "sash", "morning-and-evening"]);
  const first = random.pick(design.motifs);
  const second = random.pick(design.motifs.filter((motif) => motif !== first));
  const border = random.pick<BorderStyle>(["sides", "sides", "ends", "frame", "frame", "none"]);
  const weaveOf = (motif: Motif, stream: Random) => ({
    motif,
    palette,
    random: stream,
    rotation: stream.pick(turns.get(motif) ?? [0]) + stream.between(-1.2, 1.2),
    scale: stream.between(1.12, 1.5),
  });
  const layers = [
    drawField(field, weaveOf(first, streamOf("morning")), weaveOf(second, streamOf("evening"))),
    drawBorder(palette, streamOf("border"), border),
    drawMedallion(palette, streamOf("emblem"), design.emblem),
  ];
  const middle = `translate(${pictureWidth / 2} ${pictureHeight / 2})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}" viewBox="0 0 ${pictureWidth} ${pictureHeight}"><g transform="${middle}">${layers.join("")}</g></svg>`;
}
