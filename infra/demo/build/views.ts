import { type ListingViews, listingViewsRecord } from "#functions/market/listings/listing-views.records.ts";
import { restore, type Write } from "#functions/platform/table/write.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { viewedDays, viewPlaceOf } from "#shared/market/listings/listing-views.ts";
import type { Moments } from "../moments.ts";

/** How often a published listing was seen on each of the last days: made up, and the same for the same listing. */
export function viewWrites({ id, stage, publishedAt }: Listing, { now, daysAgo }: Moments): Write[] {
  if (stage !== "published") return [];
  const liking = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const periods = new Map<number, ListingViews>();
  for (let back = 1; back < viewedDays; back++) {
    const at = daysAgo(back);
    const views = (liking + back * (1 + (liking % 5))) % (3 + (liking % 6));
    if (publishedAt === undefined || at < publishedAt || views === 0) continue;
    const { period, counter } = viewPlaceOf(new Date(at));
    const stamps = { version: 1, createdAt: at, updatedAt: now.toISOString() };
    const counted = periods.get(period) ?? { listingId: id, period, ...stamps };
    periods.set(period, { ...counted, [counter]: views });
  }
  return [...periods.values()].map((it) => restore(listingViewsRecord, it));
}
