import { type Facet, mostValues } from "./facets.ts";
import { unknown } from "./facts.ts";

/** Which of a facet's values a filter wants, or undefined where it wants all. */
export function wantedValues(facet: Facet, names: readonly string[] | undefined): Uint8Array | undefined {
  if (!names || names.length === 0) return undefined;
  const wanted = new Uint8Array(mostValues);
  for (let value = 0; value < unknown; value++) if (names.includes(facet.nameOf(value))) wanted[value] = 1;
  return wanted;
}

/**
 * Documents that pass every filter, and for each facet those that fail its filter alone: they still count among that
 * one's values, and nowhere else.
 */
export function sifted(
  facets: readonly Facet[],
  wanted: readonly (Uint8Array | undefined)[],
  numbers: Uint32Array,
  wholeCount: number,
): { passing: Uint32Array; complete: number; missing: (Uint32Array | undefined)[] } {
  const filters = facets.flatMap((facet, at) => {
    const values = wanted[at];
    return values ? [{ at, facet, values }] : [];
  });
  if (filters.length === 0)
    return { passing: numbers, complete: Math.min(wholeCount, numbers.length), missing: [] };
  const failures = new Uint8Array(numbers.length);
  const failedAt = new Uint8Array(numbers.length);
  for (const { at, facet, values } of filters)
    for (let nth = 0; nth < numbers.length; nth++) {
      if (passes(facet, values, numbers[nth] ?? 0)) continue;
      failures[nth] = (failures[nth] ?? 0) + 1;
      failedAt[nth] = at;
    }
  const passing = numbers.filter((_, nth) => failures[nth] === 0);
  const complete = failures.subarray(0, wholeCount).reduce((sum, it) => sum + (it === 0 ? 1 : 0), 0);
  const missing: (Uint32Array | undefined)[] = [];
  for (const { at } of filters)
    missing[at] = numbers.filter((_, nth) => failures[nth] === 1 && failedAt[nth] === at);
  return { passing, complete, missing };
}

/** Whether a document passes every filter. */
export function passesAll(
  facets: readonly Facet[],
  wanted: readonly (Uint8Array | undefined)[],
  number: number,
): boolean {
  return facets.every((facet, at) => {
    const values = wanted[at];
    return !values || passes(facet, values, number);
  });
}

function passes({ values, masks }: Facet, wanted: Uint8Array, number: number): boolean {
  if (!masks) return wanted[values[number] ?? unknown] === 1;
  const mask = masks[number] ?? 0;
  for (let bit = 0; mask >> bit !== 0; bit++) if ((mask >> bit) & 1 && wanted[bit] === 1) return true;
  return false;
}
