import type { FacetCounts } from "#shared/market/search/facets.ts";
import { mostNear, mostNearTo } from "#shared/market/search/ranking.ts";
import type { SearchQuery, SearchResult } from "../search.ts";
import { countsIn, countsOf } from "./facet-counts.ts";
import { passesAll, sifted, wantedValues } from "./facet-filters.ts";
import { facetsOf } from "./facets.ts";
import type { Columns } from "./facts.ts";
import type { Found } from "./finder.ts";
import type { IndexReader } from "./index-reader.ts";
import { nearGoodsOf } from "./near-goods.ts";
import { sortValue, topOf } from "./ordering.ts";

/** Narrows, counts, orders and cuts what was found. */
export function resultsOf(reader: IndexReader) {
  const { columns, ids } = reader;
  const facetsIn = facetsOf(columns);
  const nearGoods = nearGoodsOf(reader);

  return function results(query: SearchQuery, found: Found): Omit<SearchResult, "corrections"> {
    const facets = facetsIn(query);
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
    const hasBest = passing.length > 0 || found.lost.length > 0;
    const isFilledUp = hasNear(query) && !page.next && hasBest && passing.length < mostNear;
    const near = isFilledUp ? nearTo() : [];
    const shown = [...page.shown.map(({ id }) => id), ...near.map((number) => ids[number] ?? "")];
    const makers = new Set(shown.map(reader.makerOf));
    return {
      ids: shown,
      makerIds: [...makers].filter((id) => id !== ""),
      near: near.length,
      total: passing.length,
      complete,
      facets: Object.fromEntries(
        facets.map((facet, at) => [facet.name, countsOf(facet, counts[at], query.filters[facet.name])]),
      ) as FacetCounts,
      ...(page.next ? { next: page.next } : {}),
      ...(page.previous ? { previous: page.previous } : {}),
    };

    /** What comes nearest to the best answers: to those that have all that was asked for, or else to the very best. */
    function nearTo(): number[] {
      const answers = [...(complete > 0 ? passing.subarray(0, complete) : passing)];
      const best =
        answers.length === 0
          ? found.lost
          : answers.sort((a, b) => orderValue(b) - orderValue(a)).slice(0, complete > 0 ? mostNearTo : 1);
      const shown = new Set(passing);
      const isOut = (number: number) =>
        shown.has(number) || found.isOut(number) || !passesAll(facets, wanted, number);
      return nearGoods(best, isOut).slice(0, mostNear - passing.length);
    }
  };
}

/** What is new to somebody, or sorted otherwise than by how well it answers, is told alone. */
function hasNear({ sort, published, isTyping }: SearchQuery): boolean {
  return sort === "relevance" && !published && !isTyping;
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
