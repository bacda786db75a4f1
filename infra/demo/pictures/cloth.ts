import type { Palette } from "./palette.ts";
import type { Random } from "./random.ts";
import { use } from "./svg.ts";

export const pictureWidth = 1280;
export const pictureHeight = 960;

/**
 * What a motif is drawn on. The origin is the middle of the picture; the cloth is turned by `rotation` degrees.
 * `shows` says whether a drawing that reaches `margin` around x, y (in the picture, not turned) would be seen.
 */
export type Cloth = {
  palette: Palette;
  random: Random;
  rotation: number;
  scale: number;
  shows: (x: number, y: number, margin: number) => boolean;
};

export type Motif = (cloth: Cloth) => string;

export type Placement = { x: number; y: number; row: number; column: number };

/** The places of a repeat that can be seen in the picture; in `brick`, odd rows are moved by half a step. */
export function placements(
  cloth: Cloth,
  repeat: { stepX: number; stepY: number; brick?: boolean },
): Placement[] {
  const { stepX, stepY, brick = false } = repeat;
  const reach = Math.hypot(pictureWidth, pictureHeight) / 2;
  const rows = Math.ceil(reach / stepY);
  const columns = Math.ceil(reach / stepX) + 1;
  const margin = Math.max(stepX, stepY) * 0.75;
  const seen: Placement[] = [];
  for (let row = -rows; row <= rows; row += 1) {
    for (let column = -columns; column <= columns; column += 1) {
      const x = (column + (brick && row % 2 !== 0 ? 0.5 : 0)) * stepX;
      const y = row * stepY;
      if (isSeen(cloth, x, y, margin)) seen.push({ x, y, row, column });
    }
  }
  return seen;
}

/** A hand-stamped copy: never quite straight, never quite the same size. */
export function stamp(cloth: Cloth, id: string, at: Placement, degrees = 0): string {
  const { random, scale } = cloth;
  const slip = 2.2 * scale;
  return use(
    id,
    at.x + random.between(-slip, slip),
    at.y + random.between(-slip, slip),
    degrees + random.between(-2.2, 2.2),
    scale * random.between(0.965, 1.03),
  );
}

function isSeen(cloth: Cloth, x: number, y: number, margin: number): boolean {
  const angle = (cloth.rotation * Math.PI) / 180;
  const seenX = x * Math.cos(angle) - y * Math.sin(angle);
  const seenY = x * Math.sin(angle) + y * Math.cos(angle);
  return (
    Math.abs(seenX) < pictureWidth / 2 + margin &&
    Math.abs(seenY) < pictureHeight / 2 + margin &&
    cloth.shows(seenX, seenY, margin)
  );
}
