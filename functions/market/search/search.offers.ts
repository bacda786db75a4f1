import type { Ctx } from "#functions/platform/ctx.ts";
import type { FacetCounts } from "#shared/market/search/facets.ts";
import { searchOf } from "./engine/open-search.ts";
import { SearchUnavailable } from "./engine/search.ts";

/** How much of what is published stands in each category and province: a count, or none while there is no index. */
export interface OnOffer {
  /** What shows something of a category, where a photo does. */
  photoOf(category: string): string | undefined;
  inCategory(code: string): number | undefined;
  inProvince(code: string): number | undefined;
}

export async function countOnOffer(ctx: Ctx): Promise<OnOffer> {
  try {
    const all = { text: "", filters: {}, sort: "newest", currency: "USD", limit: 1 } as const;
    const search = searchOf(ctx);
    const [{ facets }, photos] = await Promise.all([
      search.query({ ...all, now: ctx.now }),
      search.photosOfCategories(),
    ]);
    return {
      photoOf: (it) => photos.get(it),
      inCategory: countIn(facets.category),
      inProvince: countIn(facets.province),
    };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return { photoOf: () => undefined, inCategory: () => undefined, inProvince: () => undefined };
  }
}

function countIn(counts: FacetCounts["category"]): (value: string) => number {
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  return (value) => known.get(value) ?? 0;
}

/** Ids of what is published, the newest first; none while there is no index. */
export async function newestOnOffer(ctx: Ctx, limit: number): Promise<string[]> {
  try {
    const all = { text: "", filters: {}, sort: "newest", currency: "USD", limit } as const;
    return (await searchOf(ctx).query({ ...all, now: ctx.now })).ids;
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return [];
  }
}
