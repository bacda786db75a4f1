import { type Facet, mostValues } from "./facets.ts";
import { unknown } from "./facts.ts";

/** How many of the documents in some lists have each value. */
export function countsIn(facet: Facet, lists: readonly (Uint32Array | undefined)[]): Uint32Array {
  const counted = new Uint32Array(mostValues);
  for (const numbers of lists) if (numbers) count(facet, counted, numbers);
  return counted;
}

function count({ values, masks }: Facet, counts: Uint32Array, numbers: Uint32Array): void {
  if (masks) countBits(masks, counts, numbers);
  else countValues(values, counts, numbers);
}

function countValues(values: Uint8Array, counts: Uint32Array, numbers: Uint32Array): void {
  for (let at = 0; at < numbers.length; at++) {
    const value = values[numbers[at] ?? 0] ?? unknown;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

function countBits(masks: Uint16Array, counts: Uint32Array, numbers: Uint32Array): void {
  for (let at = 0; at < numbers.length; at++) {
    const mask = masks[numbers[at] ?? 0] ?? 0;
    for (let bit = 0; mask >> bit !== 0; bit++) if ((mask >> bit) & 1) counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

/** The most frequent first; a value that is filtered by stays in the list at 0. */
export function countsOf(
  facet: Facet,
  counts: Uint32Array | undefined,
  chosen: readonly string[] | undefined,
) {
  const found: { value: string; count: number }[] = [];
  const last = facet.masks ? 15 : unknown - 1;
  for (let value = 0; value <= last; value++) {
    const name = facet.nameOf(value);
    const isYes = facet.name !== "sample" && facet.name !== "checked" ? true : value === 1;
    const isNamed = name !== "" && (facet.name !== "offer" || value <= 1) && isYes;
    if (isNamed && ((counts?.[value] ?? 0) > 0 || chosen?.includes(name)))
      found.push({ value: name, count: counts?.[value] ?? 0 });
  }
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
