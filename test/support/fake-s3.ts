import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface StoredObject {
  bytes: Buffer;
  contentType: string;
  etag: string;
  metadata: Record<string, string>;
}

export interface FakeS3 {
  endpoint: string;
  /** What was deleted by its version. */
  deletedVersions: string[];
  stop(): Promise<void>;
}

/** S3 as far as the blob store uses it: objects by path, conditional writes, listing by prefix, and two versions of each. Paths begin with the bucket. */
export async function startFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, StoredObject>();
  const deletedVersions: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response, objects, deletedVersions).catch((error: Error) => response.destroy(error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    deletedVersions,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, StoredObject>,
  deletedVersions: string[],
) {
  const url = new URL(request.url ?? "/", "http://s3");
  const [, bucket = "", ...rest] = url.pathname.split("/").map(decodeURIComponent);
  const path = `${bucket}/${rest.join("/")}`;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const present = objects.get(path);

  if (request.method === "GET" && url.searchParams.get("list-type") === "2") {
    const prefix = `${bucket}/${url.searchParams.get("prefix") ?? ""}`;
    const after = `${bucket}/${url.searchParams.get("start-after") ?? ""}`;
    const keys = [...objects.keys()]
      .filter((key) => key.startsWith(prefix) && key > after)
      .sort((a, b) => (a < b ? -1 : 1));
    const contents = keys
      .slice(0, 1000)
      .map((key) => `<Contents><Key>${key.slice(bucket.length + 1)}</Key></Contents>`);
    return xml(response, 200, `<ListBucketResult>${contents.join("")}</ListBucketResult>`);
  }
  if (request.method === "GET" && url.searchParams.has("versions")) {
    const prefix = `${bucket}/${url.searchParams.get("prefix") ?? ""}`;
    const versions = [...objects.keys()]
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) =>
        ["v1", "v0"].map(
          (id) => `<Version><Key>${key.slice(bucket.length + 1)}</Key><VersionId>${id}</VersionId></Version>`,
        ),
      );
    return xml(response, 200, `<ListVersionsResult>${versions.join("")}</ListVersionsResult>`);
  }
  if (request.method === "GET") {
    if (!present) return error(response, 404, "NoSuchKey");
    const { etag, contentType, metadata, bytes } = present;
    response.writeHead(200, { etag, "content-type": contentType, ...metadata }).end(bytes);
    return;
  }
  if (request.method === "DELETE") {
    const version = url.searchParams.get("versionId");
    if (version) deletedVersions.push(`${path}?${version}`);
    objects.delete(path);
    response.writeHead(204).end();
    return;
  }
  if (request.method !== "PUT") return error(response, 405, "MethodNotAllowed");
  const { "if-match": ifMatch, "if-none-match": ifNoneMatch } = request.headers;
  if (ifMatch && !present) return error(response, 404, "NoSuchKey");
  if (ifMatch && present?.etag !== ifMatch) return error(response, 412, "PreconditionFailed");
  if (ifNoneMatch === "*" && present) return error(response, 412, "PreconditionFailed");
  const etag = `"${createHash("md5").update(body).digest("hex")}"`;
  objects.set(path, {
    bytes: body,
    contentType: request.headers["content-type"] ?? "binary/octet-stream",
    etag,
    metadata: metadataIn(request),
  });
  response.writeHead(200, { etag }).end();
}

function metadataIn({ headers }: IncomingMessage): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => /^(?:x-amz-meta-|content-disposition$)/.test(name));
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}

function error(response: ServerResponse, status: number, code: string): void {
  xml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

function xml(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "application/xml" }).end(`<?xml version="1.0"?>${text}`);
}
