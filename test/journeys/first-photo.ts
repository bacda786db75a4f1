import type { Page } from "playwright-core";
import { expect, vi } from "vitest";

/** How many photos of a listing whoever looks is told of. */
export function photosTold(looking: Page, listingId = ""): Promise<number> {
  return looking.evaluate(
    async (path) => (await (await fetch(path)).json()).photos.length,
    `/api/v1/listings/${listingId}/photos`,
  );
}

/** Until the listing that is being written has its photo: without one it is not published, and a busy machine takes a while to make it. */
export async function untilFirstPhoto(page: Page): Promise<void> {
  const [listingId] = /lst_\w+/.exec(page.url()) ?? [];
  const isThere = async () => expect(await photosTold(page, listingId)).toBe(1);
  await vi.waitFor(isThere, { timeout: 30_000, interval: 300 });
}
