import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { FunctionHost } from "#infra/local/function-host.ts";
import { startRantau } from "#infra/local/rantau.ts";

/** The whole product with its demo data, and the addresses of what it shows. */
export async function openDemoProduct() {
  const dataFolder = await mkdtemp(join(tmpdir(), "rantau-bench-"));
  const rantau = await startRantau({ dataFolder, inMemory: true, ports: { site: 0, signIn: 0, stripe: 0 } });
  await untilQuiet();
  const read = async (path: string) => (await fetch(`${rantau.url}/api/v1${path}`)).json();
  const listings = (await read("/listings")) as { items: { id: string; exporter: { handle: string } }[] };
  const catalogs = (await read("/catalogs")) as { items: { slug: string }[] };
  const [listing] = listings.items;
  return {
    rantau,
    pages: {
      home: "/en",
      results: "/en/search?q=kopi",
      newest: "/en/newest",
      listing: `/en/listings/${listing?.id}`,
      profile: `/en/exporters/${listing?.exporter.handle}`,
      catalog: `/en/catalogs/${catalogs.items[0]?.slug}`,
    },
    json: { list: "/api/v1/listings?limit=24", detail: `/api/v1/listings/${listing?.id}` },
    async stop() {
      await rantau.stop();
      await rm(dataFolder, { recursive: true });
    },
  };
}

const quietMs = 1000;
/** Of a core; what looks for changes and for what is due takes about that. */
const quietShare = 0.1;
const mostWaits = 60;

/** What follows from the demo data being written runs in this process too, and would be counted as the first page's. */
async function untilQuiet(): Promise<void> {
  for (let waits = 0; waits < mostWaits; waits++) {
    const before = process.cpuUsage();
    await delay(quietMs);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 < quietShare * quietMs) return;
  }
  throw new Error("The product does not come to rest.");
}

/** What asks the built function for an address, as its gateway does; it throws for any answer but 200. */
export function asker(functions: FunctionHost, url: string, path: string): () => Promise<string> {
  const name = path.startsWith("/api") ? "api" : "site";
  const event = eventOf(path, url);
  return async () => {
    // As each gateway gives one.
    const requestContext = { ...event.requestContext, requestId: randomUUID() };
    const answer = await functions.invoke(name, { ...event, requestContext });
    const { statusCode, body } = answer as { statusCode: number; body: string };
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}.`);
    return body;
  };
}

function eventOf(address: string, url: string) {
  const { pathname, searchParams, search } = new URL(address, url);
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: pathname,
    rawQueryString: search.slice(1),
    queryStringParameters: Object.fromEntries(searchParams),
    headers: { host: new URL(url).host, accept: "text/html, application/json", "accept-language": "en" },
    requestContext: {
      http: {
        method: "GET",
        path: pathname,
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: "bench",
      },
      stage: "$default",
    },
    isBase64Encoded: false,
  };
}

export function median(samples: number[]): number {
  return quantile(samples, 0.5);
}

/** To two digits behind the point. */
export function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
