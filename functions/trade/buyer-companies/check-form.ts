import type { Ctx } from "#functions/platform/ctx.ts";
import type { CheckState, FormCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import {
  type FormVerdict,
  hasOwnRule,
  type JudgedNumber,
  judgeNumber,
} from "#shared/trade/registration-numbers/judge-number.ts";
import { judgeByCollection } from "./number-collection.ts";

const states: Record<FormVerdict, CheckState> = {
  well_formed: "checked",
  malformed: "failed",
  unknown: "unavailable",
};

/** How a number is formed, with the number as its rule reads it; as it was typed where no rule does. */
export async function checkForm(
  ctx: Pick<Ctx, "log" | "now">,
  country: string,
  typed: string,
): Promise<{ number: string; formCheck: FormCheck }> {
  const { number, rule, verdict, hasCheckDigit } = await judged(ctx, country, typed);
  return {
    number: verdict === "well_formed" ? number : typed,
    formCheck: { state: states[verdict], rule, hasCheckDigit, at: ctx.now.toISOString() },
  };
}

/** By our own rule, else by a collection of other countries' rules. */
async function judged({ log }: Pick<Ctx, "log">, country: string, typed: string): Promise<JudgedNumber> {
  const own = judgeNumber(country, typed);
  if (own.verdict !== "unknown" || hasOwnRule(country)) return own;
  try {
    const verdict = await judgeByCollection(country, own.number);
    return verdict === "unknown" ? own : { ...own, rule: "collection", verdict };
  } catch (error) {
    // Its words may hold the number.
    log.warn("number_collection_failed", { country, name: error instanceof Error ? error.name : "unknown" });
    return own;
  }
}
