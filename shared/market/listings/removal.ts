import type { Listing } from "./listing.ts";

type Standing = Pick<Listing, "stage" | "removed">;
/** What a listing is removed by: a measure about it alone, and one about its business. */
export type RemovedBy = "own" | "business";

/** What we removed is not begun anew from its copy, for as long as the measure stands and while an appeal waits. */
export function mayBeCopied({ stage }: Pick<Listing, "stage">): boolean {
  return stage !== "removed";
}

/**
 * What changes of a listing as a measure about it, or about its business, begins (`measureId`) or ends. It comes back to
 * where it stood once neither is left; undefined where nothing changes, as for one that nobody could see.
 */
export function removalOf(
  { stage, removed }: Standing,
  by: RemovedBy,
  measureId: string | undefined,
): Partial<Standing> | undefined {
  const from = removed?.from ?? stage;
  if (from !== "published" && from !== "paused") return undefined;
  if (removed?.[by] === measureId) return undefined;
  const next = { ...removed, from, [by]: measureId };
  if (next.own === undefined && next.business === undefined) return { stage: from, removed: undefined };
  return { stage: "removed", removed: next };
}
