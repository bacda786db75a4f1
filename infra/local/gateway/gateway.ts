import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { uploadPath } from "#functions/platform/blobs/folder-blobs.ts";
import type { Development } from "../development.ts";
import { type FunctionHost, FunctionMissing, FunctionTimedOut } from "../function-host.ts";
import { answerJson, answerWithResult } from "./answer.ts";
import { payloadLimitBytes, toHttpEvent } from "./http-event.ts";
import { isOurHost, notOurHost } from "./our-host.ts";
import { answerOutbox } from "./outbox-page.ts";
import { readBody } from "./request-body.ts";
import { answerAsset, answerPhoto } from "./static-files.ts";
import { answerUpload } from "./upload.ts";

/** CloudFront passes these on, and no other. */
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

interface GatewayOptions {
  functions: FunctionHost;
  blobs: FolderBlobs;
  assetsFolder: string;
  outboxFolder: string;
  deadLetterFolder: string;
  report(message: string, error: unknown): void;
  retryDelayMs?: number;
  development?: Development;
}

export interface Gateway {
  listen(port: number): Promise<void>;
  stop(): Promise<void>;
}

/** What CloudFront, API Gateway and S3 do before our functions, on one loopback port. */
export function createGateway(options: GatewayOptions): Gateway {
  const { report } = options;
  const server = createServer((request, response) => {
    route(request, response, options).catch((error) => {
      report(`${request.method} ${request.url}`, error);
      if (response.headersSent) response.destroy();
      else answerJson(response, 500, "Internal Server Error");
    });
  });
  return {
    async listen(port) {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    async stop() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  options: GatewayOptions,
): Promise<void> {
  const url = request.url ?? "/";
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isOurHost(request)) return answerJson(response, 421, notOurHost);
  if (!methods.includes(request.method ?? "")) {
    response.setHeader("allow", methods.join(", "));
    return answerJson(response, 405, "Method Not Allowed");
  }
  if (options.development?.answer(request, response)) return;
  if (isRead && url.startsWith("/assets/")) return answerAsset(request, response, options.assetsFolder);
  if (isRead && url.startsWith("/photos/")) return answerPhoto(request, response, options.blobs);
  if (isRead && /^\/outbox(?=[/?]|$)/.test(url)) return answerOutbox(request, response, options.outboxFolder);
  if (request.method === "POST" && url === uploadPath)
    return answerUpload(request, response, { retryDelayMs: 1000, ...options });
  await invoke(/^\/api(?=[/?]|$)/.test(url) ? "api" : "site", request, response, options);
}

async function invoke(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  { functions, report, development }: GatewayOptions,
): Promise<void> {
  const body = await readBody(request, payloadLimitBytes);
  if (!body) return answerTooLarge(response);
  const event = toHttpEvent(request, body);
  if ((event.body?.length ?? 0) > payloadLimitBytes) return answerTooLarge(response);
  try {
    await answerWithResult(request, response, await functions.invoke(name, event), development?.decorate);
  } catch (error) {
    report(`${request.method} ${request.url}`, error);
    if (error instanceof FunctionMissing) return answerJson(response, 501, error.message);
    if (error instanceof FunctionTimedOut) {
      response.setHeader("retry-after", "5");
      return answerJson(response, 503, "Service Unavailable");
    }
    answerJson(response, 500, "Internal Server Error");
  }
}

function answerTooLarge(response: ServerResponse): void {
  answerJson(
    response,
    413,
    "Request Entity Too Large: a request may hold 6 MB, a file 4.5 MB; larger ones go to /_upload.",
  );
}
