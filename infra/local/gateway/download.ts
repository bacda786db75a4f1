import type { IncomingMessage, ServerResponse } from "node:http";
import { disposition } from "#functions/platform/blobs/disposition.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { answerJson } from "./answer.ts";

/** What S3 does with a signed address. Our own origin serves it here, so it says too that nothing in it may run. */
export async function answerDownload(
  request: IncomingMessage,
  response: ServerResponse,
  blobs: FolderBlobs,
): Promise<void> {
  const { searchParams } = new URL(request.url ?? "/", "http://gateway");
  const blob = await blobs.openDownload(Object.fromEntries(searchParams), new Date());
  if (!blob) return answerJson(response, 403, "AccessDenied");
  response.writeHead(200, {
    "content-type": blob.contentType,
    "content-length": blob.bytes.length,
    "content-disposition": disposition("attachment", blob.fileName ?? "file"),
    "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "cache-control": "private, no-store",
  });
  response.end(request.method === "HEAD" ? undefined : blob.bytes);
}
