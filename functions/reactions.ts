import type { Reaction } from "./platform/stream.ts";

/** What follows from a write, slice by slice; run by the table's stream alone. */
export const reactions: readonly Reaction[] = [];
