import type { Currency } from "#shared/money/currencies.ts";
import {
  bandAt,
  bands,
  type FacetCounts,
  type FacetName,
  facetNames,
  leadTimeBounds,
  minimumOrderBounds,
  priceBounds,
  type Sort,
} from "#shared/search/facets.ts";
import { freshness, qualityShare } from "#shared/search/ranking.ts";
import { perDollar } from "#shared/search/reference-rates.ts";
import { certificateKinds } from "#shared/trade/certificates.ts";
import { incoterms } from "#shared/trade/incoterms.ts";
import type { Position, SearchQuery, SearchResult } from "../search.ts";
import { type Columns, categoryOf, unknown } from "./facts.ts";
import type { Found } from "./finder.ts";
import type { IndexReader } from "./index-reader.ts";

interface Facet {
  name: FacetName;
  /** Each document's value as a number, or `unknown`. */
  values: Uint8Array;
  /** Several values of each document, as bits, where it can have several. */
  masks?: Uint16Array;
  nameOf(value: number): string;
}

const mostValues = 256;
const noValues = new Uint8Array();

/** Narrows, counts, orders and cuts what was found. */
export function resultsOf({ columns, ids }: IndexReader) {
  const priceBands = new Map<Currency, Uint8Array>();
  const bandName = (value: number) => bands[value] ?? "";
  const minimumOrderBands = bandsOf(columns.minimumOrder, minimumOrderBounds);
  const leadTimeBands = bandsOf(columns.leadTimeDays, leadTimeBounds);
  const offers = Uint8Array.from(columns.flags, (flags) => flags & 1);
  const samples = Uint8Array.from(columns.flags, (flags) => (flags & 2 ? 1 : unknown));

  function pricesIn(currency: Currency): Uint8Array {
    const known = priceBands.get(currency);
    if (known) return known;
    const made = bandsOf(
      columns.dollars,
      priceBounds(currency).map((bound) => bound / perDollar[currency]),
    );
    priceBands.set(currency, made);
    return made;
  }

  function facetsIn(currency: Currency): Facet[] {
    const all: Record<FacetName, Omit<Facet, "name">> = {
      category: { values: columns.category, nameOf: categoryOf },
      province: { values: columns.province, nameOf: (value) => String(value).padStart(2, "0") },
      certificate: {
        values: noValues,
        masks: columns.certificates,
        nameOf: (value) => certificateKinds[value] ?? "",
      },
      incoterm: { values: columns.incoterm, nameOf: (value) => incoterms[value] ?? "" },
      price: { values: pricesIn(currency), nameOf: bandName },
      minimumOrder: { values: minimumOrderBands, nameOf: bandName },
      leadTime: { values: leadTimeBands, nameOf: bandName },
      offer: { values: offers, nameOf: (value) => (value === 1 ? "service" : "goods") },
      sample: { values: samples, nameOf: () => "yes" },
    };
    return facetNames.map((name) => ({ name, ...all[name] }));
  }

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
    const counts = facets.map((facet, at) => {
      const counted = new Uint32Array(mostValues);
      for (const numbers of [passing, missing[at]]) if (numbers) count(facet, counted, numbers);
      return counted;
    });
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

/**
 * Documents that pass every filter, and for each facet those that fail its filter alone: they still count among that
 * one's values, and nowhere else.
 */
function sifted(
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

function passes({ values, masks }: Facet, wanted: Uint8Array, number: number): boolean {
  if (!masks) return wanted[values[number] ?? unknown] === 1;
  const mask = masks[number] ?? 0;
  for (let bit = 0; mask >> bit !== 0; bit++) if ((mask >> bit) & 1 && wanted[bit] === 1) return true;
  return false;
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

function wantedValues(facet: Facet, names: readonly string[] | undefined): Uint8Array | undefined {
  if (!names || names.length === 0) return undefined;
  const wanted = new Uint8Array(mostValues);
  for (let value = 0; value < unknown; value++) if (names.includes(facet.nameOf(value))) wanted[value] = 1;
  return wanted;
}

/** The most frequent first; a value that is filtered by stays in the list at 0. */
function countsOf(facet: Facet, counts: Uint32Array | undefined, chosen: readonly string[] | undefined) {
  const found: { value: string; count: number }[] = [];
  const last = facet.masks ? 15 : unknown - 1;
  for (let value = 0; value <= last; value++) {
    const name = facet.nameOf(value);
    const isNamed =
      name !== "" && (facet.name !== "offer" || value <= 1) && (facet.name !== "sample" || value === 1);
    if (isNamed && ((counts?.[value] ?? 0) > 0 || chosen?.includes(name)))
      found.push({ value: name, count: counts?.[value] ?? 0 });
  }
  return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function bandsOf(amounts: Float64Array, bounds: readonly number[]): Uint8Array {
  return Uint8Array.from(amounts, (amount) => (Number.isFinite(amount) ? bandAt(bounds, amount) : unknown));
}

const dayMs = 86_400_000;

/** What a document is ordered by, more being better. A day is the same all day long, so that pages fit together. */
function sortValue(
  { sort, now }: SearchQuery,
  columns: Columns,
  { relevance }: Found,
): (number: number) => number {
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const fewest = (amounts: Float64Array) => (number: number) =>
    -Math.min(amounts[number] ?? 0, Number.MAX_VALUE);
  const orders: Record<Sort, (number: number) => number> = {
    relevance: (number) =>
      (relevance[number] ?? 0) +
      qualityShare * ((columns.quality[number] ?? 0) + freshness(columns.publishedAt[number] ?? 0, today)),
    newest: (number) => columns.publishedAt[number] ?? 0,
    price: fewest(columns.dollars),
    minimumOrder: fewest(columns.minimumOrder),
    leadTime: fewest(columns.leadTimeDays),
  };
  return orders[sort];
}

/** Keeps the best of those after (or before) a position, one more than a page shows. */
function topOf({ limit, after, before }: SearchQuery, ids: readonly string[]) {
  const from = after ?? before;
  const direction = before ? -1 : 1;
  const best: Position[] = [];
  let hasOthers = false;

  /** Less than 0 where `a` stands before `b` in reading order. */
  function order(a: Position, b: Position): number {
    return b.value - a.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  }

  return {
    offer(number: number, value: number): void {
      const last = best.at(-1);
      if (best.length > limit && last && (value - last.value) * direction < 0) return;
      const position = { value, id: ids[number] ?? "" };
      if (from && order(position, from) * direction <= 0) {
        hasOthers ||= position.id !== from.id || after !== undefined;
        return;
      }
      let at = best.length;
      while (at > 0 && order(position, best[at - 1] ?? position) * direction < 0) at--;
      best.splice(at, 0, position);
      if (best.length > limit + 1) best.pop();
    },
    ordered(): { shown: Position[]; next?: Position; previous?: Position } {
      const hasMore = best.length > limit;
      const shown = best.slice(0, limit);
      if (before) shown.reverse();
      const [first, last] = [shown[0], shown.at(-1)];
      const [hasNext, hasPrevious] = before
        ? [from !== undefined, hasMore]
        : [hasMore, from !== undefined && hasOthers];
      return {
        shown,
        ...(hasNext && last ? { next: last } : {}),
        ...(hasPrevious && first ? { previous: first } : {}),
      };
    },
  };
}
