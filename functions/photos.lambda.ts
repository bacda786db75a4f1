import type { S3Event } from "aws-lambda";
import { ulid } from "ulid";
import { processUpload } from "./market/photos/process-upload.ts";
import { systemCtx } from "./platform/ctx.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);

/** Makes photos of uploads, woken by the blob store. */
export async function handler(event: S3Event): Promise<void> {
  for (const { s3 } of event.Records) {
    await processUpload(systemCtx(platform, ulid()), decodeURIComponent(s3.object.key.replaceAll("+", " ")));
  }
}
