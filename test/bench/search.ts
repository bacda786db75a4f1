import { fork } from "node:child_process";
import type { Figures } from "./search/measure.ts";
import { questionKinds } from "./search/questions.ts";

const sizes = (process.env.BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);
const child = new URL("search/child.ts", import.meta.url);

/** `npm run bench search [-- --peers]`: how fast search answers, at each size, and beside others. */
export async function run() {
  const withPeers = process.argv.includes("--peers");
  const figures: Record<string, Record<string, Figures>> = {};
  const ratios: Record<string, number> = {};
  for (const size of sizes) {
    const here: Record<string, Figures> = { rantau: await inChild("rantau", size, 200) };
    if (withPeers)
      for (const peer of ["minisearch", "orama"])
        here[peer] = await inChild(peer, size, size > 20_000 ? 20 : 60);
    for (const [name, it] of Object.entries(here)) show(name, size, it);
    const better = Math.min(
      ...Object.entries(here).flatMap(([name, it]) => (name === "rantau" ? [] : it.kinds.common.p50)),
    );
    if (withPeers && here.rantau) {
      ratios[size] = Math.round((better / here.rantau.kinds.common.p50) * 10) / 10;
      console.log(`  common questions: ${ratios[size]} times as fast as the better peer`);
    }
    figures[size] = here;
  }
  return { figures, ...(withPeers ? { timesBetterPeerOnCommon: ratios } : {}) };
}

function inChild(name: string, size: number, questions: number): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const process = fork(child, [name, String(size), String(questions)], {
      execArgv: ["--expose-gc", "--max-old-space-size=6000"],
    });
    let answer: Figures | undefined;
    process.on("message", (figures) => {
      answer = figures as Figures;
    });
    process.on("exit", (code) =>
      answer ? resolve(answer) : reject(new Error(`${name} ended with ${code}.`)),
    );
  });
}

function show(name: string, size: number, it: Figures): void {
  console.log(
    `${name} over ${size}: built in ${it.buildMs} ms, ${it.megabytes} MB, loaded in ${it.loadMs} ms, ${it.residentMegabytes} MB resident` +
      (it.changeMs === undefined ? "" : `, one change ${it.changeMs} ms`),
  );
  for (const kind of questionKinds) {
    const figures = it.kinds[kind];
    if (!figures) continue;
    const { p50, p99, most, found } = figures;
    console.log(
      `  ${kind.padEnd(10)} p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms (${found} found on average)`,
    );
  }
}
