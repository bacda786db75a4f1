import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, extname, join } from "node:path";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { acceptedEncoding } from "./answer.ts";

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const immutable = {
  "cache-control": "public, max-age=31536000, immutable",
  "x-content-type-options": "nosniff",
};
const suffixes = { br: ".br", gzip: ".gz" } as const;

/** Built styles and islands: names change with content, so they are kept for ever. */
export async function answerAsset(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const name = basename((request.url ?? "").replace(/\?.*$/, ""));
  const type = contentTypes[extname(name)];
  const encoding = acceptedEncoding(request);
  const read = (suffix: string) => readFile(join(folder, name + suffix)).catch(() => undefined);
  const compressed = type && encoding ? await read(suffixes[encoding]) : undefined;
  const bytes = compressed ?? (type ? await read("") : undefined);
  if (!type || !bytes) return notFound(response);
  const coded = compressed && encoding ? { "content-encoding": encoding } : {};
  response.writeHead(200, {
    ...immutable,
    ...coded,
    vary: "accept-encoding",
    "content-type": type,
    "content-length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Photos as CloudFront gives them from the bucket. */
export async function answerPhoto(
  request: IncomingMessage,
  response: ServerResponse,
  blobs: Blobs,
): Promise<void> {
  const key = (request.url ?? "").replace(/\?.*$/, "").slice(1);
  const photo = await blobs.get(key).catch(() => undefined);
  if (!photo) return notFound(response);
  const etag = `"${photo.etag}"`;
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, { ...immutable, etag }).end();
    return;
  }
  response.writeHead(200, {
    ...immutable,
    etag,
    "content-type": photo.contentType,
    "content-length": photo.bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : photo.bytes);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Nothing is here.\n");
}
