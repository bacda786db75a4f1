import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { openBlobs } from "#functions/platform/blobs/open-blobs.ts";
import { openSeal } from "#functions/platform/seal/open-seal.ts";
import type { Seal } from "#functions/platform/seal/seal.ts";
import { dataPaths, readSettings } from "#infra/local/data-folder.ts";
import { dataFolder } from "#infra/local/start.ts";

/** The keys that the environment names, which it must for a table that it names; else this machine's own. */
export async function findSeal(environment: NodeJS.ProcessEnv): Promise<Seal> {
  const {
    TABLE_NAME,
    SEAL_KEYS_ARN: arn,
    SEAL_KEYS: keys,
    AWS_REGION: region = "ap-southeast-3",
  } = environment;
  if (arn) return openSeal({ seal: { kind: "secret", arn, region } });
  if (keys) return openSeal({ seal: { kind: "keys", keys } });
  if (TABLE_NAME) throw new Error("Set SEAL_KEYS_ARN, the secret with the keys of this table.");
  const { sealKeys } = await readSettings(dataPaths(dataFolder()));
  return openSeal({ seal: { kind: "keys", keys: sealKeys } });
}

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
