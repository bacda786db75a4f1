import type { Config } from "../config.ts";
import type { Blobs } from "./blobs.ts";
import { folderBlobs } from "./folder-blobs.ts";
import { s3Blobs } from "./s3-blobs.ts";

export function openBlobs({ blobs, siteUrl }: Pick<Config, "blobs" | "siteUrl">): Blobs {
  return blobs.kind === "s3" ? s3Blobs({ ...blobs, siteUrl }) : folderBlobs({ ...blobs, siteUrl });
}
