/** How many of one business's listings a week stand where they were published in the lists of what is newest. */
export const firstPlaces = 3;
const weekMs = 7 * 24 * 3600_000;

/** Those of a business's moments of publishing that still count, oldest first. */
export function recentOnly(publishedAt: readonly string[], now: Date): string[] {
  const since = new Date(now.getTime() - weekMs).toISOString();
  return publishedAt.filter((at) => at > since);
}

/**
 * Where a listing stands in the lists of what is newest, after so many others of its business within a week: the first
 * at their own moment, each further one a week behind the one before, so that no business fills a page by itself.
 */
export function shelvedAt(publishedBefore: number, now: Date): string {
  const behind = Math.max(0, publishedBefore - firstPlaces + 1);
  return new Date(now.getTime() - behind * weekMs).toISOString();
}
