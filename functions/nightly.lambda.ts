import { ulid } from "ulid";
import { keepSearchWhole, rebuildSearch } from "./market/search/rebuild.service.ts";
import { systemCtx } from "./platform/ctx.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);

/**
 * Builds the search index anew, which heals whatever drifted. With `{"onlyIfNeeded": true}` it does so only where there
 * is no index that can be read.
 */
export async function handler(event: { onlyIfNeeded?: boolean } = {}): Promise<void> {
  const ctx = systemCtx(platform, ulid());
  await (event.onlyIfNeeded ? keepSearchWhole(ctx) : rebuildSearch(ctx));
}
