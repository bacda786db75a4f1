import type { Page } from "playwright-core";
import { expect, vi } from "vitest";

/** Until the listing that is being written has its photo: without one it is not published, and a busy machine takes a while to make it. */
export async function untilFirstPhoto(page: Page): Promise<void> {
  const photos = `/api/v1/listings/${/lst_\w+/.exec(page.url())?.[0]}/photos`;
  const ready = () => page.evaluate(async (path) => (await (await fetch(path)).json()).photos.length, photos);
  await vi.waitFor(async () => expect(await ready()).toBe(1), { timeout: 30_000, interval: 300 });
}
