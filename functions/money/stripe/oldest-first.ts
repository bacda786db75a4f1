import type { Stripe } from "stripe";

interface PageParameters {
  limit: number;
  starting_after?: string;
  ending_before?: string;
}
type List<T> = (page: PageParameters) => Promise<Stripe.ApiList<T>>;

const pageSize = 100;
/** Stripe's lists begin with the newest, so the oldest page is the last: 20,000 of them in one night are beyond us. */
const mostPages = 200;

/**
 * The next page of a list that is read from its oldest end on. `cursor` is the id that the page before ended with; the
 * answer has one where there may be more.
 */
export async function oldestFirst<T extends { id: string }>(
  list: List<T>,
  cursor: string | undefined,
): Promise<{ page: T[]; cursor?: string }> {
  if (cursor !== undefined) {
    const newer = await list({ limit: pageSize, ending_before: cursor });
    return endingWith(newer.data, newer.has_more);
  }
  let page = await list({ limit: pageSize });
  let isNewest = true;
  for (let pages = 1; page.has_more; pages++) {
    const last = page.data.at(-1);
    if (!last || pages >= mostPages)
      throw new Error("The provider's list is too long to be read from its end.");
    page = await list({ limit: pageSize, starting_after: last.id });
    isNewest = false;
  }
  return endingWith(page.data, !isNewest);
}

function endingWith<T extends { id: string }>(newestFirst: T[], isMore: boolean) {
  const page = newestFirst.toReversed();
  const last = page.at(-1);
  return { page, ...(isMore && last ? { cursor: last.id } : {}) };
}
