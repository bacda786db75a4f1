import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { createLog } from "#functions/platform/log.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { findTable } from "#infra/local/table/find-table.ts";
import { findBlobs } from "./surroundings.ts";

/** `npm run search:rebuild`: the whole search index anew, from the table, while the site runs or not. */
if (import.meta.main) {
  const started = performance.now();
  const place = await findTable(process.env);
  try {
    const log = createLog("warn");
    const table = openTable({ config: place, cursors: signedCursors("") });
    const { documents } = await rebuildSearch({
      table,
      config: { searchCheckMs: 0 },
      blobs: findBlobs(process.env),
      log,
      now: new Date(),
    });
    console.log(`${documents} listings indexed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await place.leave();
  }
}
