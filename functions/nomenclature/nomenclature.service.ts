import type { Ctx } from "#functions/platform/ctx.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { goods } from "#shared/nomenclature/goods.ts";
import type { HsCode } from "#shared/nomenclature/hs-code.ts";

const shipped: ReadonlySet<string> = new Set(goods.map((good) => good.code));

/**
 * Holds a code against the nomenclature: its six digits must be there.
 * @throws ValidationFailed `hs_code_unknown` at `/hsCode`.
 */
export async function checkHsCode(_ctx: Ctx, code: HsCode): Promise<void> {
  if (shipped.has(code.slice(0, 6))) return;
  throw new ValidationFailed("input_invalid", { issues: [{ pointer: "/hsCode", code: "hs_code_unknown" }] });
}
