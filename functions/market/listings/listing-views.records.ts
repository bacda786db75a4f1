import * as z from "zod";
import { defineRecord } from "#functions/platform/table/record.ts";
import { type Ref, ref, type Table } from "#functions/platform/table/table.ts";
import { listingIds } from "#shared/market/ids.ts";
import { lastViews, ViewCounts, viewPlaceOf, viewsTellUntil } from "#shared/market/listings/listing-views.ts";
import { stamps } from "#shared/stamps.ts";

/**
 * How often a listing was seen on each day of a period (UTC), so that two items always tell of the last days. Counted by
 * plain writes; nothing of the reader is kept.
 */
const ListingViews = z.strictObject({
  listingId: listingIds.schema,
  period: z.int().min(0),
  ...ViewCounts.shape,
  ...stamps,
});
export type ListingViews = z.infer<typeof ListingViews>;

export const listingViewsRecord = defineRecord<ListingViews, Pick<ListingViews, "listingId" | "period">>()({
  kind: "listing-views",
  schema: ListingViews,
  key: ({ listingId, period }) => ({ pk: `LISTING#${listingId}`, sk: `VIEWS#${period}` }),
  keyOf: ({ listingId, period }) => ({ listingId, period }),
  expiresAt: ({ period }) => viewsTellUntil(period),
});

/** What tells of a listing's last views: two things, to be read together with others. */
export function viewRefs(listingId: string, now: Date): [Ref<ListingViews>, Ref<ListingViews>] {
  const { period } = viewPlaceOf(now);
  return [
    ref(listingViewsRecord, { listingId, period: period - 1 }),
    ref(listingViewsRecord, { listingId, period }),
  ];
}

/** How often each listing was seen lately, by its id; none is not in it. */
export function lastViewsIn(found: readonly (ListingViews | undefined)[], now: Date): Map<string, number> {
  const views = new Map<string, number>();
  for (const counted of found) {
    if (!counted) continue;
    const { listingId } = counted;
    views.set(listingId, (views.get(listingId) ?? 0) + lastViews(counted, now));
  }
  return views;
}

/** How often each of at most fifty listings was seen lately; one operation. */
export async function lastViewsOf(
  table: Table,
  listingIds: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  if (listingIds.length === 0) return new Map();
  return lastViewsIn(await table.getTogether(listingIds.flatMap((id) => viewRefs(id, now))), now);
}
