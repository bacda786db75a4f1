import { createHash } from "node:crypto";
import { type Paper, papersRoot } from "#shared/trade/papers/paper.ts";

/** What a paper says, as SHA-256 in hex: of its data in one order, but for where it is checked, which may name this. */
export function hashOfPaper({ verifyAt: _, ...said }: Paper): string {
  return hashOf(said);
}

/** The beginning of a hash as people compare it, and as it stands on the paper: four groups of four. */
export function shortHash(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(" ");
}

/** Where a paper is kept in the store once it was drawn, in private. */
export function keyOfPaper(paper: Paper): string {
  return `${papersRoot}/${hashOf(paper)}.pdf`;
}

function hashOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(value)))
    .digest("hex");
}

/** Objects' keys by the alphabet, whatever order they were made in; what is undefined is left out. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => [key, inOrder(it)]),
  );
}
