import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { S3Client } from "@aws-sdk/client-s3";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";

/** Deletes a blob for good, its older versions too. */
export type Purge = (key: string) => Promise<void>;

/** All keys below a prefix. */
export async function keysBelow(blobs: Blobs, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const page = await blobs.list(prefix, keys.at(-1));
    keys.push(...page);
    if (page.length === 0) return keys;
  }
}

/** A bucket keeps what was deleted or overwritten for a month, but for what is deleted by its version. */
export function purgeIn(bucket: string, client: S3Client): Purge {
  return async (key) => {
    const { DeleteObjectCommand, ListObjectVersionsCommand } = await import("@aws-sdk/client-s3");
    const found = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }));
    for (const { Key, VersionId } of [...(found.Versions ?? []), ...(found.DeleteMarkers ?? [])])
      if (Key === key) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId }));
  };
}

/** Files of a folder whose text fits, such as the mails of the outbox; deleted where that is wanted. */
export async function filesWith(
  folder: string,
  fits: (text: string) => boolean,
  isWanted: boolean,
): Promise<number> {
  let count = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    if (!fits(await readFile(file, "utf8").catch(() => ""))) continue;
    count++;
    if (isWanted) await rm(file, { force: true });
  }
  return count;
}
