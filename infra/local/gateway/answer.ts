import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { payloadLimitBytes } from "./http-event.ts";

export interface LambdaResult {
  statusCode?: number;
  headers?: Record<string, string | number | boolean>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const compressible =
  /^(text\/|application\/(json|javascript|manifest\+json|problem\+json|xml|rss\+xml)|image\/svg)/;
/** CloudFront leaves alone what is smaller. */
const compressFromBytes = 1000;

interface AnswerOptions {
  decorate?: ((html: string) => string) | undefined;
  /** Keeps the body as it was compressed, for the next who asks for the same. */
  compressed?: Map<string, Buffer> | undefined;
}

/** Writes what a handler returned, as API Gateway reads it and CloudFront compresses it. */
export async function answerWithResult(
  request: IncomingMessage,
  response: ServerResponse,
  returned: unknown,
  { decorate, compressed }: AnswerOptions = {},
): Promise<void> {
  const result: LambdaResult = isResult(returned)
    ? returned
    : { statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(returned) };
  const given = result.body ?? "";
  if (given.length > payloadLimitBytes)
    return answerJson(response, 502, "The answer is larger than a Lambda may give.");
  response.statusCode = result.statusCode ?? 200;
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies && result.cookies.length > 0) response.setHeader("set-cookie", result.cookies);
  const bytes = Buffer.from(given, result.isBase64Encoded ? "base64" : "utf8");
  const isHtml = String(response.getHeader("content-type")).startsWith("text/html");
  const body = decorate && isHtml ? Buffer.from(decorate(bytes.toString("utf8"))) : bytes;
  await end(request, response, body, compressed);
}

export function answerJson(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message }));
}

/** A page of the local parts themselves, such as the outbox. */
export async function answerHtml(
  request: IncomingMessage,
  response: ServerResponse,
  html: string,
  status = 200,
): Promise<void> {
  response.statusCode = status;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  await end(request, response, Buffer.from(html));
}

async function end(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  known = new Map<string, Buffer>(),
): Promise<void> {
  const isCompressible = mayCompress(response, body);
  const encoding = isCompressible ? acceptedEncoding(request) : undefined;
  if (isCompressible) response.appendHeader("vary", "accept-encoding");
  if (encoding) response.setHeader("content-encoding", encoding);
  const sent = encoding ? (known.get(encoding) ?? (await compress(encoding, body))) : body;
  if (encoding) known.set(encoding, sent);
  const etag = response.getHeader("etag");
  if (encoding && typeof etag === "string" && !etag.startsWith("W/")) response.setHeader("etag", `W/${etag}`);
  if (![204, 304].includes(response.statusCode)) response.setHeader("content-length", sent.length);
  response.end(request.method === "HEAD" ? undefined : sent);
}

function mayCompress(response: ServerResponse, body: Buffer): boolean {
  const type = String(response.getHeader("content-type") ?? "");
  return (
    body.length >= compressFromBytes && compressible.test(type) && !response.hasHeader("content-encoding")
  );
}

export function acceptedEncoding(request: IncomingMessage): "br" | "gzip" | undefined {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

function compress(encoding: "br" | "gzip", body: Buffer): Promise<Buffer> {
  return encoding === "br"
    ? compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : compressGzip(body, { level: 6 });
}

export function isResult(value: unknown): value is LambdaResult {
  return typeof value === "object" && value !== null && "statusCode" in value;
}
