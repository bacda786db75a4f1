import { createHash } from "node:crypto";
import type { Paper } from "#shared/trade/papers/paper.ts";

/** What a paper says, as SHA-256 in hex: of its data in one order, but for where it is checked, which may name this. */
export function hashOfPaper({ verifyAt: _, ...said }: Paper): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(said)))
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
