import type { FacetCounts } from "#shared/market/search/facets.ts";
import type { SearchQuery, SearchResult, Shelves } from "../search.ts";
import { categoryOf, unknown } from "./facts.ts";
import type { IndexReader } from "./index-reader.ts";

/** What all shelves hold, as one question for everything is answered. */
export function shelvesOf(reader: IndexReader, answer: (query: SearchQuery) => SearchResult): Shelves {
  // Neither counts nor photos go by the day.
  const everything = { text: "", filters: {}, sort: "newest", currency: "USD", limit: 1 } as const;
  const { facets } = answer({ ...everything, now: new Date(0) });
  return {
    categories: countsOf(facets.category),
    provinces: countsOf(facets.province),
    photos: photosOfCategories(reader),
  };
}

function countsOf(counts: FacetCounts["category"]): ReadonlyMap<string, number> {
  return new Map(counts.map(({ value, count }) => [value, count]));
}

/** By category, the photo of its newest document that has one. */
function photosOfCategories({ columns, live, photoOf }: IndexReader): ReadonlyMap<string, string> {
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
