import { searchCorpus } from "#test/support/search-corpus.ts";
import { titled } from "#test/support/search-documents.ts";
import type { BenchEngine } from "./engine.ts";
import { type QuestionKind, questionKinds, questionsFor } from "./questions.ts";

export interface Figures {
  buildMs: number;
  megabytes: number;
  loadMs: number;
  residentMegabytes: number;
  changeMs?: number;
  /** Hostile questions are asked of our own engine alone: others take seconds for one. */
  kinds: Record<Exclude<QuestionKind, "hostile">, Kind> & { hostile?: Kind };
}

interface Kind {
  p50: number;
  p99: number;
  most: number;
  found: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** One engine over one size, in a process of its own, so that memory is its own too. */
export async function measure(
  make: () => Promise<BenchEngine>,
  count: number,
  questions: number,
): Promise<Figures> {
  const engine = await make();
  const documents = [...searchCorpus(count)];
  const sample = documents.filter((_, at) => at % Math.ceil(count / 500) === 0);
  const buildMs = await timed(() => engine.build(documents));
  documents.length = 0;
  const megabytes = (await engine.bytes()) / 1e6;
  const changes: number[] = [];
  for (let nth = 0; engine.change && nth < 5; nth++)
    changes.push(
      await timed(async () => engine.change?.(titled(`lst_new_${nth}`, "Rattan tray from Lombok"))),
    );
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const loadMs = await timed(() => engine.open());
  const kinds = {} as Figures["kinds"];
  const asked = questionsFor(sample, questions);
  for (const kind of questionKinds) {
    if (kind === "hostile" && !engine.change) continue;
    for (const question of asked[kind].slice(0, 3)) await engine.ask(question);
    const took: number[] = [];
    let found = 0;
    for (const question of asked[kind])
      took.push(
        await timed(async () => {
          found += await engine.ask(question);
        }),
      );
    took.sort((a, b) => a - b);
    kinds[kind] = {
      p50: rounded(took[Math.floor(took.length / 2)] ?? 0),
      p99: rounded(took[Math.ceil(took.length * 0.99) - 1] ?? 0),
      most: rounded(took.at(-1) ?? 0),
      found: Math.round(found / asked[kind].length),
    };
  }
  globalThis.gc?.();
  const after = process.memoryUsage().rss;
  await engine.close();
  const [changeMs] = changes.toSorted((a, b) => a - b).slice(Math.floor(changes.length / 2));
  return {
    buildMs: Math.round(buildMs),
    megabytes: rounded(megabytes),
    loadMs: Math.round(loadMs),
    // Those that are built in place have nothing to load: what the process holds is what they need.
    residentMegabytes: Math.round((engine.change ? Math.max(0, after - before) : after) / 1e6),
    ...(changeMs === undefined ? {} : { changeMs: Math.round(changeMs) }),
    kinds,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
