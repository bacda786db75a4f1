import { drawPdf } from "#functions/trade/papers/draw.ts";
import { hashOfPaper } from "#functions/trade/papers/paper-hash.ts";
import { paperView } from "#functions/trade/papers/paper-view.ts";
import { siteLocales } from "#shared/locales.ts";
import { type Paper, paperKinds } from "#shared/trade/papers/paper.ts";
import { samplePaper } from "#test/support/papers.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 20);

/** Each round has a number of its own, so that the compiler lays the paper out anew. */
async function draw(paper: Paper, round: number) {
  const numbered = {
    ...paper,
    number: `${paper.number}-${round}`,
    lines: paper.lines.map((it) => ({ ...it })),
  };
  const started = performance.now();
  const pdf = await drawPdf(paperView(numbered, hashOfPaper(numbered)));
  return { milliseconds: performance.now() - started, kilobytes: pdf.length / 1000 };
}

/** `npm run bench papers`: the first paper of a process, with the compiler and the fonts; then each kind warm, and fifty lines. */
export async function run() {
  const first = await draw(samplePaper("quotation", "en"), 0);
  const sorts: [string, Paper][] = paperKinds.flatMap((kind) =>
    siteLocales.map((language): [string, Paper] => [`${kind} ${language}`, samplePaper(kind, language)]),
  );
  const invoice = samplePaper("commercial_invoice", "ar");
  const fifty = Array.from({ length: 50 }, (_, at) => ({ ...invoice.lines[at % 2], article: `A-${at}` }));
  sorts.push(["commercial_invoice ar, 50 lines", { ...invoice, lines: fifty as Paper["lines"] }]);

  const figures: Record<string, { medianMs: number; worstMs: number; kilobytes: number }> = {};
  for (const [name, paper] of sorts) {
    const drawn: Awaited<ReturnType<typeof draw>>[] = [];
    for (let round = 1; round <= rounds; round++) drawn.push(await draw(paper, round));
    const times = drawn.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    figures[name] = {
      medianMs: Math.round(times[Math.floor(rounds / 2)] ?? 0),
      worstMs: Math.round(times.at(-1) ?? 0),
      kilobytes: Math.round(drawn[0]?.kilobytes ?? 0),
    };
    const { medianMs, worstMs, kilobytes } = figures[name];
    console.log(`${name.padEnd(34)} ${medianMs} ms, at worst ${worstMs} ms, ${kilobytes} KB`);
  }
  console.log(`the first of a process: ${Math.round(first.milliseconds)} ms`);
  return { firstMs: Math.round(first.milliseconds), figures };
}
