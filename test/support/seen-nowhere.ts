import { setTimeout } from "node:timers/promises";
import type { EdgeSeen } from "./edged.ts";
import type { Surface } from "./public-surfaces.ts";

/** How long what was revoked may still be seen somewhere. */
export const revokedWithinMs = 5000;

interface Looking {
  ask(path: string): Promise<EdgeSeen>;
  surfaces: readonly Surface[];
  /** Texts that only what was revoked has. */
  marks: readonly string[];
}

/** Where any of the marks can be seen now. */
export async function whereSeen({ ask, surfaces, marks }: Looking): Promise<string[]> {
  const seen = await Promise.all(
    surfaces.map(async ({ path }) => {
      const { text } = await ask(path);
      return marks.some((mark) => text.includes(mark)) ? [path] : [];
    }),
  );
  return seen.flat();
}

/**
 * Looks everywhere until nothing is seen any more, and answers how long that took and where it was seen at the end of its
 * time. It comes back to each place, so that what was stale is not taken for gone.
 */
export async function untilSeenNowhere(
  looking: Looking,
  since: number,
): Promise<{ tookMs: number; seen: string[] }> {
  for (;;) {
    const began = Date.now();
    const seen = await whereSeen(looking);
    if (seen.length === 0 || began - since > revokedWithinMs) return { tookMs: began - since, seen };
    await setTimeout(100);
  }
}
