import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { startRantau } from "#infra/local/rantau.ts";

const warmUps = 200;
const rounds = 15;
const requestsPerRound = 40;

/** Server CPU of each public page over the demo data: the function alone, from the gateway's event to its answer. */
export async function run() {
  const dataFolder = await mkdtemp(join(tmpdir(), "rantau-bench-"));
  const rantau = await startRantau({ dataFolder, inMemory: true, ports: { site: 0, signIn: 0 } });
  const listings = (await (await fetch(`${rantau.url}/api/v1/listings`)).json()) as {
    items: { id: string; exporter: { handle: string } }[];
  };
  const catalogs = (await (await fetch(`${rantau.url}/api/v1/catalogs`)).json()) as {
    items: { slug: string }[];
  };
  const css = await (
    await fetch(new URL(JSON.parse(rantau.environment.ASSET_MANIFEST ?? "{}")["site.css"], rantau.url))
  ).bytes();
  const pages = {
    home: "/en",
    newest: "/en/newest",
    listing: `/en/listings/${listings.items[0]?.id}`,
    profile: `/en/exporters/${listings.items[0]?.exporter.handle}`,
    catalog: `/en/catalogs/${catalogs.items[0]?.slug}`,
  };

  async function ask(path: string): Promise<string> {
    const answer = (await rantau.functions.invoke("site", eventOf(path, rantau.url))) as {
      statusCode: number;
      body: string;
    };
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}.`);
    return answer.body;
  }

  const figures: Record<string, { cpuMs: number; kilobytes: number }> = {};
  for (const [name, path] of Object.entries(pages)) {
    for (let at = 0; at < warmUps; at++) await ask(path);
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage();
      for (let at = 0; at < requestsPerRound; at++) await ask(path);
      const { user, system } = process.cpuUsage(before);
      samples.push((user + system) / 1000 / requestsPerRound);
    }
    const size = brotliCompressSync(await ask(path)).length + brotliCompressSync(css).length;
    figures[name] = { cpuMs: median(samples), kilobytes: Math.round(size / 102.4) / 10 };
    console.log(
      `${name.padEnd(10)} ${figures[name]?.cpuMs} ms of CPU (median of ${rounds} rounds), ${figures[name]?.kilobytes} KB of HTML and CSS (brotli)`,
    );
  }
  await rantau.stop();
  return figures;
}

function median(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100;
}

function eventOf(path: string, url: string) {
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers: { host: new URL(url).host, accept: "text/html", "accept-language": "en" },
    requestContext: {
      http: { method: "GET", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "bench" },
      stage: "$default",
    },
    isBase64Encoded: false,
  };
}
