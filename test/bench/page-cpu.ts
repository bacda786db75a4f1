import { brotliCompressSync } from "node:zlib";
import { openFunctions } from "#infra/local/function-host.ts";
import { asker, median } from "./demo-product.ts";

/** What the process is told: where the site is, and its pages by their names. */
export interface Asked {
  url: string;
  pages: Record<string, string>;
  rounds: number;
  requestsPerRound: number;
}

export interface PageCost {
  cpuMs: number;
  /** Of the page's HTML, by brotli. */
  bytes: number;
}

/** Of each page: until then, Node still compiles. */
const warmUps = 500;

/** Asks the built function for the pages by turns, as Lambda's process does, and tells the process's CPU for one of each. */
process.once("message", async ({ url, pages, rounds, requestsPerRound }: Asked) => {
  const functions = openFunctions({ folder: "dist/functions" });
  const measured = Object.entries(pages).map(([name, path]) => ({
    name,
    get: asker(functions, url, path),
    samples: [] as number[],
  }));
  for (let at = 0; at < warmUps; at++) for (const { get } of measured) await get();
  for (let round = 0; round < rounds; round++)
    for (const { get, samples } of measured) {
      const before = process.cpuUsage();
      for (let at = 0; at < requestsPerRound; at++) await get();
      const { user, system } = process.cpuUsage(before);
      samples.push((user + system) / 1000 / requestsPerRound);
    }
  const costs: Record<string, PageCost> = {};
  for (const { name, get, samples } of measured)
    costs[name] = { cpuMs: median(samples), bytes: brotliCompressSync(await get()).length };
  process.send?.(costs, () => process.exit(0));
});
