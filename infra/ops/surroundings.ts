import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { openBlobs } from "#functions/platform/blobs/open-blobs.ts";
import { dataPaths } from "#infra/local/data-folder.ts";
import { dataFolder } from "#infra/local/start.ts";

/** The blob store that the environment names (`BLOBS_BUCKET`, on AWS, or `BLOBS_FOLDER`), else this machine's own. */
export function findBlobs({
  BLOBS_BUCKET: bucket,
  BLOBS_FOLDER: folder = dataPaths(dataFolder()).blobs,
  DISTRIBUTION_ID: distribution,
  AWS_REGION: region = "ap-southeast-3",
}: NodeJS.ProcessEnv): Blobs {
  const siteUrl = "http://localhost";
  if (bucket)
    return openBlobs({
      blobs: { kind: "s3", bucket, region, ...(distribution ? { distribution } : {}) },
      siteUrl,
    });
  // No upload form is made here, so its key does not matter.
  return openBlobs({ blobs: { kind: "folder", folder, uploadKey: "" }, siteUrl });
}
