import type { Concepts } from "./concepts.ts";

/** What the ids of places begin with. */
export const placePrefix = "place-";

/** The places that these names name: what else a business is called says nothing of its goods. */
export function placesIn(names: readonly string[], concepts: Pick<Concepts, "within">): string[] {
  const named = new Set(names.flatMap((name) => [...concepts.within(name)]));
  return [...named].filter((id) => id.startsWith(placePrefix));
}
