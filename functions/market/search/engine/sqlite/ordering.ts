import type { Sort } from "#shared/market/search/facets.ts";
import { checkedShare, freshness, qualityShare } from "#shared/market/search/ranking.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import type { Position, SearchQuery } from "../search.ts";
import { type Columns, dayNumber } from "./facts.ts";
import type { Found } from "./finder.ts";

const dayMs = 86_400_000;

/** What a document is ordered by, more being better. A day is the same all day long, so that pages fit together. */
export function sortValue(
  { sort, now }: SearchQuery,
  columns: Columns,
  { relevance }: Found,
): (number: number) => number {
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const checkedFrom = dayNumber(jakartaToday(now));
  const fewest = (amounts: Float64Array) => (number: number) =>
    -Math.min(amounts[number] ?? 0, Number.MAX_VALUE);
  const orders: Record<Sort, (number: number) => number> = {
    relevance: (number) =>
      (relevance[number] ?? 0) +
      qualityShare * ((columns.quality[number] ?? 0) + freshness(columns.publishedAt[number] ?? 0, today)) +
      ((columns.checkedUntil[number] ?? 0) >= checkedFrom ? checkedShare : 0),
    newest: (number) => columns.shelvedAt[number] ?? 0,
    price: fewest(columns.dollars),
    minimumOrder: fewest(columns.minimumOrder),
    leadTime: fewest(columns.leadTimeDays),
  };
  return orders[sort];
}

/** Keeps the best of those after (or before) a position, one more than a page shows. */
export function topOf({ limit, after, before }: SearchQuery, ids: readonly string[]) {
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
