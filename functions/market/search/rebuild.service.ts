import { searchOf } from "#functions/market/search/engine/open-search.ts";
import { SearchUnavailable } from "./engine/search.ts";
import { type IndexCtx, listingSource } from "./search.source.ts";

type RebuildCtx = IndexCtx & Parameters<typeof searchOf>[0];

/** Builds the whole index anew from the table. */
export async function rebuildSearch(ctx: RebuildCtx): Promise<{ documents: number }> {
  const started = performance.now();
  const { documents } = await searchOf(ctx).rebuild(listingSource(ctx));
  ctx.log.info("search_rebuilt", { documents, milliseconds: Math.round(performance.now() - started) });
  return { documents };
}

/** Builds the index where there is none that can be read. */
export async function keepSearchWhole(ctx: RebuildCtx): Promise<void> {
  try {
    await searchOf(ctx).suggest({ text: "a", locale: "en", limit: 1, now: ctx.now });
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    await rebuildSearch(ctx);
  }
}
