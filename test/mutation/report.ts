import type { Judgement, Survivor } from "./judgements.ts";
import { notDrawn } from "./sample.ts";

interface Place {
  line: number;
  column: number;
}

/** What is read of a report in the mutation-testing elements' own format. */
export interface Report {
  files: Record<
    string,
    {
      source: string;
      mutants: {
        mutatorName: string;
        replacement?: string;
        status: string;
        statusReason?: string;
        location: { start: Place; end: Place };
      }[];
    }
  >;
}

/** A report in words: each survivor with what is judged of it, how each file fared, and all together. */
export function tell(
  { files }: Report,
  judge: (survivor: Survivor) => Judgement | undefined,
): { text: string; score: number } {
  const rows: [string, Counts][] = [];
  const told: string[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const counts = { killed: 0, timedOut: 0, survived: 0 };
    for (const { status, statusReason, location, mutatorName, replacement = "" } of mutants) {
      if (statusReason === notDrawn || status === "Ignored") continue;
      if (status === "Killed" || status === "RuntimeError") counts.killed++;
      else if (status === "Timeout") counts.timedOut++;
      else {
        counts.survived++;
        const original = textAt(source, location.start, location.end);
        const survivor = {
          file,
          line: location.start.line,
          mutator: mutatorName,
          original,
          mutant: replacement,
        };
        told.push(survivorInWords(survivor, judge(survivor)));
      }
    }
    if (total(counts) > 0) rows.push([file, counts]);
  }
  const all = rows.reduce(
    (sum, [, it]) => ({
      killed: sum.killed + it.killed,
      timedOut: sum.timedOut + it.timedOut,
      survived: sum.survived + it.survived,
    }),
    { killed: 0, timedOut: 0, survived: 0 },
  );
  const table = [...rows, ["all", all] as const].map(([name, it]) => rowInWords(name, it));
  return { text: [...told, "", ...table].join("\n"), score: scoreOf(all) };
}

interface Counts {
  killed: number;
  timedOut: number;
  survived: number;
}

function total({ killed, timedOut, survived }: Counts): number {
  return killed + timedOut + survived;
}

/** Per cent; all, where there was nothing to kill. A mutant that runs on for ever is noticed. */
function scoreOf(counts: Counts): number {
  const of = total(counts);
  return of === 0 ? 100 : (100 * (of - counts.survived)) / of;
}

function rowInWords(name: string, counts: Counts): string {
  const { killed, timedOut, survived } = counts;
  const score = `${scoreOf(counts).toFixed(1)} %`.padStart(8);
  return `${score}  ${killed} killed, ${timedOut} timed out, ${survived} survived  ${name}`;
}

function survivorInWords({ file, line, mutator, original, mutant }: Survivor, judgement?: Judgement): string {
  const judged = judgement ? `${judgement.is}: ${judgement.why}` : "not judged yet";
  return [
    `${file}:${line} ${mutator} survived (${judged})`,
    ...original.split("\n").map((it) => `  - ${it}`),
    ...mutant.split("\n").map((it) => `  + ${it}`),
  ].join("\n");
}

/** Lines and columns count from 1; the end is exclusive. */
function textAt(source: string, start: Place, end: Place): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((it, at) => it.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join("\n");
}
