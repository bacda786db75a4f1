import { openFunctions } from "#infra/local/function-host.ts";
import { asker, openDemoProduct, quantile, rounded } from "./demo-product.ts";
import { engineLimit, openMeter, type SentOperation } from "./table-engine.ts";

const connections = 16;
const seconds = Number(process.env.BENCH_SECONDS ?? 20);
const warmUps = 200;

/**
 * `npm run bench api`: what the built bundles answer when 16 ask at once for 20 s (`BENCH_SECONDS`), page by page, with
 * nothing kept at the edge. Beside it the table engine's own limit: the same operations in the same run, over as many
 * connections, by bare HTTP.
 */
export async function run() {
  const { rantau, pages, json, stop } = await openDemoProduct();
  const asked = {
    home: pages.home,
    listing: pages.listing,
    "listings.json": json.list,
    "listing.json": json.detail,
    search: pages.results,
  };
  const figures: Record<string, Awaited<ReturnType<typeof measure>> & { units: number }> = {};
  const costs = await costsOf(Object.values(asked), rantau);
  for (const [name, path] of Object.entries(asked)) {
    const { units, operations } = costs.get(path) ?? { units: 0, operations: [] };
    const load = await measure(asker(rantau.functions, rantau.url, path), operations, rantau.tableEndpoint);
    figures[name] = { ...load, units };
    console.log(
      `${name.padEnd(14)} ${load.perSecond}/s, p50 ${load.p50Ms} ms, p99 ${load.p99Ms} ms, ${load.cpuMs} ms of CPU, ` +
        `${load.operations} operations of ${units} units; the table alone ${load.tablePerSecond}/s, ${load.shareOfTable} of it`,
    );
  }
  await stop();
  return { connections, seconds, ...figures };
}

async function measure(get: () => Promise<unknown>, operations: SentOperation[], tableEndpoint: string) {
  for (let at = 0; at < warmUps; at++) await get();
  const samples: number[] = [];
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  async function client(): Promise<void> {
    while (performance.now() < end) {
      const sent = performance.now();
      await get();
      samples.push(performance.now() - sent);
    }
  }
  await Promise.all(Array.from({ length: connections }, client));
  const perSecond = samples.length / ((performance.now() - begun) / 1000);
  const { user, system } = process.cpuUsage(cpu);
  const limit = { connections, seconds: seconds / 4 };
  const tablePerSecond = operations.length > 0 ? await engineLimit(tableEndpoint, operations, limit) : 0;
  return {
    perSecond: rounded(perSecond),
    p50Ms: quantile(samples, 0.5),
    p99Ms: quantile(samples, 0.99),
    cpuMs: rounded((user + system) / 1000 / samples.length),
    operations: operations.length,
    tablePerSecond: rounded(tablePerSecond),
    shareOfTable: tablePerSecond > 0 ? rounded(perSecond / tablePerSecond) : 1,
  };
}

/** What each address asks of the table: by bundles read anew, before whose table a meter stands. */
async function costsOf(paths: string[], rantau: { tableEndpoint: string; url: string }) {
  const meter = await openMeter(rantau.tableEndpoint);
  const before = process.env.DYNAMODB_ENDPOINT;
  process.env.DYNAMODB_ENDPOINT = meter.endpoint;
  const functions = openFunctions({ folder: "dist/functions" });
  const costs = new Map<string, { operations: SentOperation[]; units: number }>();
  for (const path of paths) {
    const get = asker(functions, rantau.url, path);
    await get();
    costs.set(path, await meter.costOf(get));
  }
  process.env.DYNAMODB_ENDPOINT = before;
  meter.close();
  return costs;
}
