import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { downloadPath, uploadPath } from "#functions/platform/blobs/folder-blobs.ts";
import { answerHeaders } from "#functions/platform/http/answer-headers.ts";
import type { Development } from "../development.ts";
import { type FunctionHost, FunctionMissing, FunctionTimedOut } from "../function-host.ts";
import { answerJson, answerWithResult } from "./answer.ts";
import { answerDownload } from "./download.ts";
import type { EdgeAnswer, EdgeCache } from "./edge-cache.ts";
import { payloadLimitBytes, toHttpEvent } from "./http-event.ts";
import { isOurHost, notOurHost } from "./our-host.ts";
import { answerOutbox } from "./outbox-page.ts";
import { readBody } from "./request-body.ts";
import { answerAsset, answerPhoto } from "./static-files.ts";
import { answerStyles, stylesPath } from "./styles.ts";
import { answerUpload } from "./upload.ts";

/** CloudFront passes these on, and no other. */
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** CloudFront takes no longer address, and no request whose head is longer. */
const addressLimitBytes = 8192;
const headerLimitBytes = 32 * 1024;

/** A photo for everybody, or one of a listing for those who may see it. */
const photoAddress = /\/photos\/(pho_[0-9A-HJKMNP-TV-Z]{26})\/([\w.]+)(?:\?.*)?$/;

interface GatewayOptions {
  functions: FunctionHost;
  blobs: FolderBlobs;
  /** Called before a file of a photo is answered, wherever it lies. */
  drawPhoto?(photoId: string, file: string): Promise<void>;
  assetsFolder: string;
  outboxFolder: string;
  deadLetterFolder: string;
  report(message: string, error: unknown): void;
  retryDelayMs?: number;
  development?: Development;
  /** Keeps pages as CloudFront does; without it, each is made anew. */
  edge?: EdgeCache;
}

export interface Gateway {
  listen(port: number): Promise<void>;
  stop(): Promise<void>;
}

/** What CloudFront, API Gateway and S3 do before our functions, on one loopback port. */
export function createGateway(options: GatewayOptions): Gateway {
  const { report } = options;
  const server = createServer({ maxHeaderSize: headerLimitBytes }, (request, response) => {
    for (const [name, value] of Object.entries(answerHeaders)) response.setHeader(name, value);
    route(request, response, options).catch((error) => {
      if (hasLeft(request, error)) return;
      report(`${request.method} ${request.url}`, error);
      if (response.headersSent) response.destroy();
      else answerJson(response, 500, "Internal Server Error");
    });
  });
  server.on("clientError", refuseUnreadable);
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
  if (url.length > addressLimitBytes) return answerJson(response, 414, "URI Too Long");
  if (!methods.includes(request.method ?? "")) return answerNotAllowed(response, methods);
  if (options.development?.answer(request, response)) return;
  const [, photoId, form] = photoAddress.exec(url) ?? [];
  if (photoId && form) await options.drawPhoto?.(photoId, form);
  const file = fileAnswer(url, options);
  if (file) return isRead ? file(request, response) : answerNotAllowed(response, ["GET", "HEAD"]);
  if (url === uploadPath)
    return request.method === "POST"
      ? answerUpload(request, response, { retryDelayMs: 1000, ...options })
      : answerNotAllowed(response, ["POST"]);
  await invoke(functionFor(request.method, url), request, response, options);
}

/** As the HTTP API has it (infra/aws/parts/web-api.ts). */
function functionFor(method: string | undefined, url: string): string {
  if (method === "POST" && /^\/webhooks\/stripe(?=\?|$)/.test(url)) return "stripe-webhooks";
  return /^\/api(?=[/?]|$)/.test(url) ? "api" : "site";
}

/** What is read as it lies in a folder. */
function fileAnswer(url: string, { assetsFolder, blobs, outboxFolder }: GatewayOptions) {
  type Asked = [request: IncomingMessage, response: ServerResponse];
  if (url.startsWith("/assets/")) return (...asked: Asked) => answerAsset(...asked, assetsFolder);
  if (url.startsWith("/photos/")) return (...asked: Asked) => answerPhoto(...asked, blobs);
  if (url.startsWith(`${downloadPath}?`)) return (...asked: Asked) => answerDownload(...asked, blobs);
  if (url === stylesPath) return answerStyles;
  if (/^\/outbox(?=[/?]|$)/.test(url)) return (...asked: Asked) => answerOutbox(...asked, outboxFolder);
  return undefined;
}

function answerNotAllowed(response: ServerResponse, allowed: readonly string[]): void {
  response.setHeader("allow", allowed.join(", "));
  answerJson(response, 405, "Method Not Allowed");
}

/** What is no HTTP that Node could read. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const headers = Object.entries({ ...answerHeaders, connection: "close", "content-length": "0" });
  socket.end(`HTTP/1.1 ${status}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
}

/** Whoever asked closed the window before they had asked whole: nobody is left to answer, and nothing is wrong. */
function hasLeft({ socket }: IncomingMessage, error: unknown): boolean {
  return socket.destroyed && (error as NodeJS.ErrnoException).code === "ECONNRESET";
}

async function invoke(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  { functions, report, development, edge }: GatewayOptions,
): Promise<void> {
  const body = await readBody(request, payloadLimitBytes);
  if (!body) return answerTooLarge(response);
  const event = toHttpEvent(request, body);
  if ((event.body?.length ?? 0) > payloadLimitBytes) return answerTooLarge(response);
  try {
    const ask = () => functions.invoke(name, event);
    const isPage = name === "site";
    const answer: EdgeAnswer = edge && isPage ? await edge.answer(request, ask) : { result: await ask() };
    const { result, headers = {}, compressed } = answer;
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    await answerWithResult(request, response, result, { decorate: development?.decorate, compressed });
  } catch (error) {
    report(`${request.method} ${request.url}`, error);
    if (error instanceof FunctionMissing) return answerJson(response, 501, error.message);
    if (error instanceof FunctionTimedOut) {
      response.setHeader("retry-after", "5");
      return answerJson(response, 503, "Service Unavailable");
    }
    answerJson(response, 500, "Internal Server Error");
  } finally {
    if (!["GET", "HEAD"].includes(request.method ?? "")) edge?.forget();
  }
}

function answerTooLarge(response: ServerResponse): void {
  answerJson(
    response,
    413,
    "Request Entity Too Large: a request may hold 6 MB, a file 4.5 MB; larger ones go to /_upload.",
  );
}
