import type { FacetCounts } from "#shared/market/search/facets.ts";
import type { SearchQuery, SearchResult } from "../search.ts";
import { countsIn, countsOf } from "./facet-counts.ts";
import { sifted, wantedValues } from "./facet-filters.ts";
import { facetsOf } from "./facets.ts";
import type { Columns } from "./facts.ts";
import type { Found } from "./finder.ts";
import type { IndexReader } from "./index-reader.ts";
import { sortValue, topOf } from "./ordering.ts";

/** Narrows, counts, orders and cuts what was found. */
export function resultsOf({ columns, ids }: IndexReader) {
  const facetsIn = facetsOf(columns);

  return function results(query: SearchQuery, found: Found): Omit<SearchResult, "corrections"> {
    const facets = facetsIn(query.currency);
    const wanted = facets.map((facet) => wantedValues(facet, query.filters[facet.name]));
    const { ordered, offer } = topOf(query, ids);
    const orderValue = sortValue(query, columns, found);
    // Near misses come after the best; another order would scatter them among the rest.
    const isRanked = query.sort === "relevance" || found.complete === 0;
    const candidates = isRanked ? found.numbers : found.numbers.subarray(0, found.complete);
    const { numbers, whole } = publishedIn(query.published, columns, candidates, found.complete);
    const { passing, complete, missing } = sifted(facets, wanted, numbers, whole);
    const counts = facets.map((facet, at) => countsIn(facet, [passing, missing[at]]));
    for (let at = 0; at < passing.length; at++) {
      const number = passing[at] ?? 0;
      offer(number, orderValue(number));
    }

    const page = ordered();
    return {
      ids: page.shown.map(({ id }) => id),
      total: passing.length,
      complete,
      facets: Object.fromEntries(
        facets.map((facet, at) => [facet.name, countsOf(facet, counts[at], query.filters[facet.name])]),
      ) as FacetCounts,
      ...(page.next ? { next: page.next } : {}),
      ...(page.previous ? { previous: page.previous } : {}),
    };
  };
}

/** What of the candidates, the first `wholeCount` of which have all that was asked for, is of a time. */
function publishedIn(
  time: SearchQuery["published"],
  { publishedAt }: Columns,
  candidates: Uint32Array,
  wholeCount: number,
): { numbers: Uint32Array; whole: number } {
  if (!time) return { numbers: candidates, whole: wholeCount };
  const [after, upTo] = [Date.parse(time.after), Date.parse(time.upTo)];
  const isWithin = (number: number) => {
    const at = publishedAt[number] ?? 0;
    return at > after && at <= upTo;
  };
  const whole = candidates.subarray(0, wholeCount).filter(isWithin).length;
  return { numbers: candidates.filter(isWithin), whole };
}
