import type { Ctx } from "#functions/platform/ctx.ts";
import { NotFound, ValidationFailed } from "#shared/errors.ts";
import type { Good } from "#shared/market/nomenclature/good.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import { type HsEntry, hsRecord } from "./nomenclature.records.ts";

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

/** A code as far as it is known here: our own names where it is shipped, the official text where it is loaded. */
export interface KnownCode {
  code: string;
  good?: Good;
  official?: HsEntry;
}

/** @throws NotFound for a code that is neither shipped nor loaded. */
export async function describeHsCode(ctx: Ctx, given: string): Promise<KnownCode> {
  const code = HsCode.safeParse(given).data;
  if (!code) throw new NotFound();
  const good = goodOf(code.slice(0, 6));
  const official = await ctx.table.get(hsRecord, code);
  if (!official && !(good && code.length === 6)) throw new NotFound();
  return { code, ...(good ? { good } : {}), ...(official ? { official } : {}) };
}
