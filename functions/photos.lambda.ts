import type { S3Event } from "aws-lambda";
import { ulid } from "ulid";
import { anonymous } from "#shared/people/people/person.ts";
import { processUpload } from "./market/photos/process-upload.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);

/** Makes photos of uploads, woken by the blob store. */
export async function handler(event: S3Event): Promise<void> {
  for (const { s3 } of event.Records) {
    const requestId = ulid();
    await processUpload(
      {
        ...platform,
        log: platform.log.with({ requestId }),
        actor: anonymous,
        now: platform.now(),
        locale: "en",
        requestId,
      },
      decodeURIComponent(s3.object.key.replaceAll("+", " ")),
    );
  }
}
