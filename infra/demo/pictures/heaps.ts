import { randomFrom } from "./random.ts";
import { place, rect } from "./svg.ts";

/** One small thing, as it lies in a heap; `at` says which of its turns. */
export type Piece = (at: number) => string;

/** A mound of pieces, its foot at the origin. */
export function heap(piece: Piece, width: number, height: number, size: number, seed: string): string {
  const random = randomFrom(seed);
  const rows = Math.max(2, Math.round(height / (size * 0.42)));
  let drawn = "";
  for (let row = rows; row >= 0; row -= 1) {
    const up = row / rows;
    const half = (width / 2) * Math.sqrt(Math.max(0, 1 - up * up)) * (1 - up * 0.12);
    const count = Math.max(1, Math.round((half * 2) / (size * 0.72)));
    for (let at = 0; at < count; at += 1) {
      const x = count === 1 ? 0 : -half + (half * 2 * at) / (count - 1);
      const y = -up * height + Math.abs(x / width) * size * 0.5 + random.between(-0.14, 0.14) * size;
      drawn += place(
        piece(random.whole(0, 5)),
        x + random.between(-0.2, 0.2) * size,
        y,
        random.between(-180, 180),
        size / 44,
      );
    }
  }
  return drawn;
}

/** Pieces that lie from corner to corner over what is below them. */
export function strew(piece: Piece, size: number, seed: string, below: string): string {
  const random = randomFrom(seed);
  let drawn = rect(0, 0, 1280, 960, below);
  for (let y = -size / 2; y < 960 + size; y += size * 0.6)
    for (let x = -size / 2; x < 1280 + size; x += size * 0.76)
      drawn += place(
        piece(random.whole(0, 5)),
        x + random.between(-0.34, 0.34) * size,
        y + random.between(-0.3, 0.3) * size,
        random.between(-180, 180),
        (size / 44) * random.between(0.92, 1.12),
      );
  return drawn;
}
