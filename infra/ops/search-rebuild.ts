import { rebuildSearch } from "#functions/market/search/rebuild.service.ts";
import { openBlobs } from "#functions/platform/blobs/open-blobs.ts";
import { createLog } from "#functions/platform/log.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { dataPaths } from "#infra/local/data-folder.ts";
import { dataFolder } from "#infra/local/start.ts";
import { findTable } from "#infra/local/table/find-table.ts";

/** The blob store that the environment names (`BLOBS_BUCKET`, on AWS), else this machine's own. */
function findBlobs({ BLOBS_BUCKET: bucket, AWS_REGION: region = "ap-southeast-3" }: NodeJS.ProcessEnv) {
  const siteUrl = "http://localhost";
  if (bucket) return openBlobs({ blobs: { kind: "s3", bucket, region }, siteUrl });
  // No upload form is made here, so its key does not matter.
  return openBlobs({
    blobs: { kind: "folder", folder: dataPaths(dataFolder()).blobs, uploadKey: "" },
    siteUrl,
  });
}

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
