import { brotliCompressSync } from "node:zlib";
import { ask, median, openDemoProduct } from "./demo-product.ts";

const warmUps = 200;
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const requestsPerRound = 40;

/**
 * Server CPU of each public page over the demo data: the function alone, from the gateway's event to its answer; and how
 * often the functions are called for a page that the edge has.
 */
export async function run() {
  const { rantau, pages, stop } = await openDemoProduct();
  const css = await (
    await fetch(new URL(JSON.parse(rantau.environment.ASSET_MANIFEST ?? "{}")["site.css"], rantau.url))
  ).bytes();
  const get = (path: string) => ask(rantau.functions, rantau.url, path);

  const figures: Record<string, { cpuMs: number; kilobytes: number }> = {};
  for (const [name, path] of Object.entries(pages)) {
    for (let at = 0; at < warmUps; at++) await get(path);
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage();
      for (let at = 0; at < requestsPerRound; at++) await get(path);
      const { user, system } = process.cpuUsage(before);
      samples.push((user + system) / 1000 / requestsPerRound);
    }
    const size = brotliCompressSync(await get(path)).length + brotliCompressSync(css).length;
    figures[name] = { cpuMs: median(samples), kilobytes: Math.round(size / 102.4) / 10 };
    console.log(
      `${name.padEnd(10)} ${figures[name]?.cpuMs} ms of CPU (median of ${rounds} rounds), ${figures[name]?.kilobytes} KB of HTML and CSS (brotli)`,
    );
  }

  let calls = 0;
  const { functions } = rantau;
  const invoke = functions.invoke;
  functions.invoke = (name, event) => {
    if (name === "site") calls++;
    return invoke(name, event);
  };
  const edge = { pages: 0, callsOfFunctions: 0 };
  for (const path of Object.values(pages)) {
    await fetch(rantau.url + path);
    calls = 0;
    for (let at = 0; at < requestsPerRound; at++, edge.pages++) await (await fetch(rantau.url + path)).text();
    edge.callsOfFunctions += calls;
  }
  console.log(`edge       ${edge.pages} pages, the functions were called ${edge.callsOfFunctions} times`);
  await stop();
  return { ...figures, edge };
}
