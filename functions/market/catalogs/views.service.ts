import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { placeOf } from "#functions/platform/verbs/about.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { catalogIds } from "#shared/market/ids.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { catalogViewsRecord } from "./catalogs.records.ts";
import type { CatalogAddress } from "./catalogs.service.ts";

/**
 * The mark that a catalog's own page gives to its counting picture: whoever asks without it is refused before the
 * table is asked, so unknown ids cost nothing.
 */
export function seenMark(ctx: Pick<Ctx, "config">, catalogId: string): string {
  return markOf(ctx.config, "seen", catalogId);
}

/** Counts one view of today; one plain write, which cannot lose a race. Nothing of the reader is kept. @throws NotFound */
export const countView = longVerb({
  permission: everyone,
  of: placeOf(({ catalogId }: CatalogAddress) => (isIdOf(catalogIds, catalogId) ? noSubject : undefined)),
  input: z.strictObject({ mark: z.string() }),
  async work({ ctx, at: { catalogId }, input: { mark }, now }) {
    if (!isMarkOf(ctx.config, "seen", catalogId, mark)) throw new NotFound();
    await ctx.table.count(catalogViewsRecord, { catalogId, day: now.slice(0, 10) }, "views");
  },
});
