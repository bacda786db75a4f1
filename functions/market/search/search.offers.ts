import type { Ctx } from "#functions/platform/ctx.ts";
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
    const { photos, categories, provinces } = await searchOf(ctx).shelves();
    return {
      photoOf: (it) => photos.get(it),
      inCategory: (it) => categories.get(it) ?? 0,
      inProvince: (it) => provinces.get(it) ?? 0,
    };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return { photoOf: () => undefined, inCategory: () => undefined, inProvince: () => undefined };
  }
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
