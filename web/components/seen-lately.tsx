import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { viewedDays } from "#shared/market/listings/listing-views.ts";
import { usePage } from "../page.ts";

interface SeenLatelyProps {
  listing: Pick<Listing, "id" | "publishedAt">;
  /** By the listings' ids; one that nobody saw is not in it. */
  views: ReadonlyMap<string, number>;
}

/** How often a listing was seen, for its business; nothing of what was never shown. */
export const SeenLately: FC<SeenLatelyProps> = ({ listing: { id, publishedAt }, views }) => {
  const { t } = usePage();
  if (publishedAt === undefined) return null;
  return <p class="hint">{t.listings_seen({ days: viewedDays, count: views.get(id) ?? 0 })}</p>;
};
