import { categoryOf, unknown } from "./facts.ts";
import type { IndexReader } from "./index-reader.ts";

/** By category, the photo of its newest document that has one. */
export function photosOfCategories({ columns, live, photoOf }: IndexReader): ReadonlyMap<string, string> {
  const { category, hasPhoto, shelvedAt } = columns;
  const newest = new Map<number, number>();
  for (const number of live) {
    const of = category[number] ?? unknown;
    if (of === unknown || hasPhoto[number] !== 1) continue;
    const before = newest.get(of);
    if (before === undefined || (shelvedAt[number] ?? 0) > (shelvedAt[before] ?? 0)) newest.set(of, number);
  }
  return new Map([...newest].map(([of, number]) => [categoryOf(of), photoOf(number)]));
}
