import type { Ctx } from "#functions/platform/ctx.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import { hsRecord } from "./nomenclature.records.ts";

/**
 * Holds for the six-digit codes of the shipped goods, and for every code of an official file that was loaded.
 * @throws ValidationFailed with the issue `hs_code_unknown` at `/hsCode`.
 */
export async function checkHsCode(ctx: Pick<Ctx, "table">, code: string): Promise<void> {
  if (goodOf(code) || (await ctx.table.get(hsRecord, code))) return;
  throw new ValidationFailed("input_invalid", {
    issues: [{ pointer: "/hsCode", code: "hs_code_unknown" }],
  });
}

/** Those of the codes that `checkHsCode` would let through; one read for each hundred that are not shipped. */
export async function knownHsCodes(ctx: Pick<Ctx, "table">, codes: Iterable<string>): Promise<Set<string>> {
  const wanted = [...new Set(codes)];
  const known = new Set(wanted.filter((code) => goodOf(code)));
  const asked = wanted.filter((code) => !known.has(code));
  for (let at = 0; at < asked.length; at += 100)
    for (const entry of await ctx.table.getMany(hsRecord, asked.slice(at, at + 100))) known.add(entry.code);
  return known;
}
