import { ulid } from "ulid";
import { anonymous } from "#shared/people/people/person.ts";
import { keepSearchWhole, rebuildSearch } from "./market/search/rebuild.service.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);

/**
 * Builds the search index anew, which heals whatever drifted. With `{"onlyIfNeeded": true}` it does so only where there
 * is no index that can be read.
 */
export async function handler(event: { onlyIfNeeded?: boolean } = {}): Promise<void> {
  const requestId = ulid();
  const ctx = {
    ...platform,
    log: platform.log.with({ requestId }),
    actor: anonymous,
    now: platform.now(),
    locale: "en" as const,
    requestId,
  };
  await (event.onlyIfNeeded ? keepSearchWhole(ctx) : rebuildSearch(ctx));
}
