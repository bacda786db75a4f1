import type { Context } from "hono";
import { answerFile } from "#functions/platform/http/answer-file.ts";
import type { Paper } from "#shared/trade/papers/paper.ts";

/** A drawn paper to whoever was found to be allowed to have it, as a file to be kept, called by its number. */
export function answerPaper({ c }: { c: Context }, paper: Pick<Paper, "number">, pdf: Uint8Array): Response {
  return answerFile(c, { type: "application/pdf", name: fileNameOf(paper), bytes: pdf });
}

/** "Q-2026-0042.pdf", without signs that no file's name may have. */
export function fileNameOf({ number }: Pick<Paper, "number">): string {
  return `${number.replaceAll(/[\\/:*?"<>|]/g, "-")}.pdf`;
}
