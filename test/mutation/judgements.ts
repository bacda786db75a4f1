import type { Survivor } from "./report.ts";

export interface Judgement {
  is: "equivalent" | "accepted";
  why: string;
}

/** Survivors that were looked at, by file, what stands there and what took its place. They count as survivors still. */
const judged: (Judgement & Pick<Survivor, "file" | "original" | "mutant">)[] = [];

export function judgementOf({ file, original, mutant }: Survivor): Judgement | undefined {
  return judged.find((it) => it.file === file && it.original === original && it.mutant === mutant);
}
