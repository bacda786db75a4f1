import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { openDemoProduct } from "./demo-product.ts";
import type { Asked, PageCost } from "./page-cpu.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const requestsPerRound = 40;

/**
 * Server CPU of each public page over the demo data: the function alone in a process of its own, from the gateway's event
 * to its answer; and how often the functions are called for a page that the edge has.
 */
export async function run() {
  const { rantau, pages, stop } = await openDemoProduct();
  const css = await (
    await fetch(new URL(JSON.parse(rantau.environment.ASSET_MANIFEST ?? "{}")["site.css"], rantau.url))
  ).bytes();
  const cssBytes = brotliCompressSync(css).length;
  const asked = { url: rantau.url, pages, rounds, requestsPerRound };
  const costs = await costsOf(asked, rantau.environment);
  const figures = Object.fromEntries(
    Object.entries(costs).map(([name, { cpuMs, bytes }]) => {
      const kilobytes = Math.round((bytes + cssBytes) / 102.4) / 10;
      console.log(
        `${name.padEnd(10)} ${cpuMs} ms of CPU (median of ${rounds} rounds), ${kilobytes} KB of HTML and CSS (brotli)`,
      );
      return [name, { cpuMs, kilobytes }];
    }),
  );

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

/** In a process that does nothing else: the product's own looks at what is due would be counted as the pages'. */
function costsOf(asked: Asked, environment: Record<string, string>): Promise<Record<string, PageCost>> {
  const child = fork(fileURLToPath(new URL("page-cpu.ts", import.meta.url)), {
    env: { ...process.env, ...environment },
  });
  child.send(asked);
  return new Promise((resolve, reject) => {
    child.once("message", (costs) => resolve(costs as Record<string, PageCost>));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The pages' process ended with ${code}.`)));
  });
}
