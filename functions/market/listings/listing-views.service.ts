import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { placeOf } from "#functions/platform/verbs/about.ts";
import { longVerb } from "#functions/platform/verbs/long-verb.ts";
import { NotFound } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { listingIds } from "#shared/market/ids.ts";
import { viewPlaceOf } from "#shared/market/listings/listing-views.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { listingViewsRecord } from "./listing-views.records.ts";

const purpose = "seen-listing";

/** The mark that a listing's own page gives to its counting picture, as a catalog's does. */
export function seenListingMark(ctx: Pick<Ctx, "config">, listingId: string): string {
  return markOf(ctx.config, purpose, listingId);
}

/** Counts one view of today; one plain write, which cannot lose a race. Nothing of the reader is kept. @throws NotFound */
export const countListingView = longVerb({
  permission: everyone,
  of: placeOf(({ listingId }: { listingId: string }) =>
    isIdOf(listingIds, listingId) ? noSubject : undefined,
  ),
  input: z.strictObject({ mark: z.string() }),
  async work({ ctx, at: { listingId }, input: { mark }, now }) {
    if (!isMarkOf(ctx.config, purpose, listingId, mark)) throw new NotFound();
    const { period, counter } = viewPlaceOf(new Date(now));
    await ctx.table.count(listingViewsRecord, { listingId, period }, counter);
  },
});
