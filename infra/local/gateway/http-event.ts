import { isUtf8 } from "node:buffer";
import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** A Lambda takes 6 MB of event and gives 6 MB of answer. */
export const payloadLimitBytes = 6 * 1024 * 1024;

/** The event that an HTTP API of API Gateway makes of a request (payload format 2.0). */
export function toHttpEvent(request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 {
  const [rawPath = "/", rawQueryString = ""] = splitOnce(request.url ?? "/", "?");
  const { cookie, ...headers } = request.headersDistinct;
  const joined: Record<string, string> = {};
  for (const [name, values] of Object.entries(headers)) if (values) joined[name] = values.join(",");
  const sourceIp = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "127.0.0.1";
  const host = joined.host ?? "localhost";
  joined["x-forwarded-for"] = sourceIp;
  joined["x-forwarded-port"] = String(request.socket.localPort ?? "");
  joined["x-forwarded-proto"] = "http";
  joined["x-amzn-trace-id"] ??= traceId();
  const cookies = cookie?.flatMap((line) => line.split(/; */)).filter((pair) => pair !== "");
  const isText = isTextType(joined["content-type"]) && isUtf8(body);
  const method = request.method ?? "GET";
  const now = new Date();
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    ...(cookies && cookies.length > 0 ? { cookies } : {}),
    headers: joined,
    ...(rawQueryString ? { queryStringParameters: joinedQuery(rawQueryString) } : {}),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: host,
      domainPrefix: host.split(".")[0] ?? host,
      http: {
        method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: joined["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey: "$default",
      stage: "$default",
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(isText ? "utf8" : "base64") } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** As API Gateway has it: these and valid UTF-8 come as text, all else (forms too) as base64. */
function isTextType(contentType = ""): boolean {
  return /^(text\/|application\/(json|javascript|xml)\b|application\/[\w.-]+\+(json|xml)\b)/i.test(
    contentType,
  );
}

function joinedQuery(rawQueryString: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = joined[name];
    joined[name] = before === undefined ? value : `${before},${value}`;
  }
  return joined;
}

function traceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  return `Root=1-${seconds}-${randomBytes(12).toString("hex")}`;
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
