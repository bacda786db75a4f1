import type { IncomingMessage } from "node:http";
import { currencyCookie } from "#functions/platform/http/currency-cookie.ts";
import { sessionCookie } from "#functions/platform/http/site.ts";
import { isResult, type LambdaResult } from "./answer.ts";

/** What an edge holds; CloudFront's own is larger. */
const mostBytes = 32 * 1024 * 1024;

interface Copy {
  result: LambdaResult;
  keptAt: number;
  freshMs: number;
  staleMs: number;
  /** Its body as it was compressed, by encoding. */
  compressed: Map<string, Buffer>;
  renewing: boolean;
}

export interface EdgeAnswer {
  result: unknown;
  /** As CloudFront tells it, with the copy's age in seconds. */
  headers?: Record<string, string>;
  compressed?: Map<string, Buffer>;
}

/** What CloudFront does with pages: keeps what `s-maxage` allows, and shows it stale while it is made anew. */
export interface EdgeCache {
  answer(request: IncomingMessage, ask: () => Promise<unknown>): Promise<EdgeAnswer>;
  /** Lets go of all pages: here what was just written is seen at once, unlike on AWS. */
  forget(): void;
}

interface EdgeCacheOptions {
  report(message: string, error: unknown): void;
  clock?: () => number;
  mostBytes?: number;
}

export function openEdgeCache({
  report,
  clock = Date.now,
  mostBytes: most = mostBytes,
}: EdgeCacheOptions): EdgeCache {
  const copies = new Map<string, Copy>();
  let heldBytes = 0;
  let generation = 0;

  function drop(key: string): void {
    const copy = copies.get(key);
    if (!copy) return;
    heldBytes -= sizeOf(key, copy);
    copies.delete(key);
  }

  function keep(key: string, returned: unknown, asked: { generation: number; at: number }): void {
    const times = isResult(returned) ? allowedTimes(returned) : undefined;
    drop(key);
    if (!times || !isResult(returned) || asked.generation !== generation) return;
    const copy = { result: returned, keptAt: asked.at, ...times, compressed: new Map(), renewing: false };
    copies.set(key, copy);
    heldBytes += sizeOf(key, copy);
    for (const oldest of copies.keys()) {
      if (heldBytes <= most) return;
      drop(oldest);
    }
  }

  async function askAnew(key: string, ask: () => Promise<unknown>): Promise<unknown> {
    const asked = { generation, at: clock() };
    const returned = await ask();
    keep(key, returned, asked);
    return returned;
  }

  async function renew(key: string, copy: Copy, ask: () => Promise<unknown>): Promise<void> {
    copy.renewing = true;
    try {
      await askAnew(key, ask);
    } catch (error) {
      report(`${key} could not be made anew`, error);
    } finally {
      copy.renewing = false;
    }
  }

  return {
    async answer(request, ask) {
      const key = keyOf(request);
      if (key === undefined) return { result: await ask() };
      const copy = copies.get(key);
      const age = copy ? clock() - copy.keptAt : 0;
      if (!copy || age >= copy.freshMs + copy.staleMs) {
        const result = request.method === "GET" ? await askAnew(key, ask) : await ask();
        return { result, headers: { "x-cache": "Miss from edge" } };
      }
      // What was asked for last is let go of last.
      copies.delete(key);
      copies.set(key, copy);
      const isStale = age >= copy.freshMs;
      if (isStale && request.method === "GET" && !copy.renewing) void renew(key, copy, ask);
      const headers = {
        "x-cache": isStale ? "Stale from edge" : "Hit from edge",
        age: String(Math.floor(age / 1000)),
      };
      return { result: copy.result, headers, compressed: copy.compressed };
    },
    forget() {
      generation += 1;
      copies.clear();
      heldBytes = 0;
    },
  };
}

/** Address with its query and the currency that the reader chose; undefined for what is never answered from copies: other methods, and whoever has a session. */
function keyOf({ method, url, headers: { cookie = "" } }: IncomingMessage): string | undefined {
  const cookies = new Map(
    cookie.split(/; */).map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return [name.trim(), value] as const;
    }),
  );
  if ((method !== "GET" && method !== "HEAD") || cookies.has(sessionCookie)) return undefined;
  const currency = cookies.get(currencyCookie);
  return currency ? `${url} ${currency}` : url;
}

/** @returns undefined where a shared cache may not keep it. */
function allowedTimes(result: LambdaResult): { freshMs: number; staleMs: number } | undefined {
  if (result.statusCode !== 200 || (result.cookies?.length ?? 0) > 0) return undefined;
  const headers = new Map(Object.entries(result.headers ?? {}).map(([name, it]) => [name.toLowerCase(), it]));
  const said = String(headers.get("cache-control") ?? "");
  if (headers.has("set-cookie") || /\b(private|no-store|no-cache)\b/i.test(said)) return undefined;
  const seconds = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`, "i").exec(said)?.[1] ?? 0);
  const freshMs = seconds("s-maxage") * 1000;
  return freshMs > 0 ? { freshMs, staleMs: seconds("stale-while-revalidate") * 1000 } : undefined;
}

/** What a copy weighs, its compressed bodies counted as half of it each. */
function sizeOf(key: string, { result }: Copy): number {
  return key.length + (result.body?.length ?? 0) * 2;
}
