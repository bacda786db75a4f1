import type { Ctx } from "#functions/platform/ctx.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { NotFound } from "#shared/errors.ts";
import { catalogViewsRecord } from "./catalogs.records.ts";

/**
 * The mark that a catalog's own page gives to its counting picture: whoever asks without it is refused before the
 * table is asked, so unknown ids cost nothing.
 */
export function seenMark(ctx: Pick<Ctx, "config">, catalogId: string): string {
  return markOf(ctx.config, "seen", catalogId);
}

/** Counts one view of today; one operation. Nothing of the reader is kept. @throws NotFound */
export async function countView(ctx: Ctx, catalogId: string, mark: string): Promise<void> {
  if (!isMarkOf(ctx.config, "seen", catalogId, mark)) throw new NotFound();
  const day = ctx.now.toISOString().slice(0, 10);
  await ctx.table.count(catalogViewsRecord, { catalogId, day }, "views");
}
