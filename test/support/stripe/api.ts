import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "#infra/local/gateway/request-body.ts";
import { expanded } from "./expand.ts";
import { readParameters } from "./parameters.ts";
import { Refused } from "./refused.ts";
import { routes } from "./routes.ts";
import { newId, type World } from "./state.ts";

/** What goes wrong with calls of the API, for as long as it is set. */
export interface ApiFault {
  /** `silent`: no answer; `cut`: the connection is lost instead of one. */
  kind: "silent" | "cut" | "500" | "429";
  /** Whether what was asked for is done all the same, and only the answer is lost. */
  isDone?: boolean;
  /** How many calls of this kind; without it, all. */
  times?: number;
  only?(method: string, path: string): boolean;
}

interface ApiParts {
  world: World;
  keys: readonly string[];
  version: string;
  fault(): ApiFault | undefined;
  /** After each call that may have changed something. */
  changed(): void;
}

const keysKeptMs = 86_400_000;

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Answers one call of the API, or leaves it without an answer. */
export async function answerApi(
  parts: ApiParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const method = request.method ?? "GET";
  const text = (await readBody(request, 1_000_000))?.toString("utf8") ?? "";
  const asked = { method, path, text: method === "GET" ? query : text };
  const fault = takeFault(parts, method, path);
  const answer = answerOf(parts, request, asked, fault);
  parts.changed();
  if (fault?.kind === "silent") return;
  if (fault?.kind === "cut") {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, {
    "content-type": "application/json",
    "request-id": newId("req"),
    "stripe-version": parts.version,
    ...answer.headers,
  });
  response.end(JSON.stringify(answer.body, undefined, 2));
}

function takeFault({ fault }: ApiParts, method: string, path: string): ApiFault | undefined {
  const now = fault();
  if (!now || (now.only && !now.only(method, path)) || now.times === 0) return undefined;
  if (now.times !== undefined) now.times--;
  return now;
}

interface Asked {
  method: string;
  path: string;
  text: string;
}

function answerOf(
  parts: ApiParts,
  { headers }: IncomingMessage,
  asked: Asked,
  fault: ApiFault | undefined,
): Answer {
  try {
    checkCaller(parts, headers);
    if (fault?.kind === "429")
      throw new Refused(429, { code: "rate_limit", message: "Request rate limit exceeded." });
    const key = headers["idempotency-key"];
    if (asked.method !== "POST" || typeof key !== "string") return doneOrFault(parts, asked, fault);
    return underKey(parts, key, asked, fault);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: error.status, body: { error: error.error } };
  }
}

function checkCaller({ keys, version }: ApiParts, headers: IncomingMessage["headers"]): void {
  const key = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  if (!key || !keys.includes(key)) throw new Refused(401, { message: "Invalid API Key provided." });
  // Stripe would take the account's own version where none is said; the product must say which it was made for.
  if (headers["stripe-version"] !== version)
    throw new Refused(400, { message: `Invalid Stripe API version: ${headers["stripe-version"]}` });
}

/** The first answer that was more than a refusal of the parameters is given again for a day, a 500 too. */
function underKey(parts: ApiParts, key: string, asked: Asked, fault: ApiFault | undefined): Answer {
  const { state, now } = parts.world;
  if (key.length > 255)
    throw new Refused(400, { type: "idempotency_error", message: "The key is too long." });
  const at = now().getTime();
  const hash = createHash("sha256").update(`${asked.method} ${asked.path} ${asked.text}`).digest("hex");
  const kept = Object.hasOwn(state.keys, key) ? state.keys[key] : undefined;
  if (kept && at - kept.at < keysKeptMs) {
    if (kept.asked !== hash)
      throw new Refused(400, {
        type: "idempotency_error",
        message:
          "Keys for idempotent requests can only be used with the same parameters they were first used with.",
      });
    return {
      status: kept.status,
      body: kept.body,
      headers: { "idempotent-replayed": "true", "stripe-should-retry": "false" },
    };
  }
  const answer = doneOrFault(parts, asked, fault);
  state.keys[key] = { at, asked: hash, status: answer.status, body: structuredClone(answer.body) };
  // A 500 would only be told again.
  return answer.status >= 500 ? { ...answer, headers: { "stripe-should-retry": "false" } } : answer;
}

function doneOrFault(
  { world }: ApiParts,
  { method, path, text }: Asked,
  fault: ApiFault | undefined,
): Answer {
  const isLost = fault !== undefined && fault.kind !== "429";
  if (isLost && !fault.isDone) return failure;
  const [, pattern, route] = routes.find(([of, it]) => of === method && it.test(path)) ?? [];
  if (!pattern || !route)
    throw new Refused(404, { message: `Unrecognized request URL (${method}: ${path}).` });
  const given = readParameters(text);
  const expand = typeof given.expand === "object" ? Object.values(given.expand).map(String) : [];
  const answer = route(world, pattern.exec(path)?.[1] ?? "", given);
  if (isLost && fault.kind === "500") return failure;
  return { status: 200, body: expanded(world.state, answer, expand) };
}

const failure: Answer = {
  status: 500,
  body: { error: { type: "api_error", message: "An unknown error occurred." } },
};
