import type { Ctx } from "#functions/platform/ctx.ts";
import type { CheckState, FormCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import {
  type FormVerdict,
  hasOwnRule,
  type JudgedNumber,
  judgeNumber,
} from "#shared/trade/registration-numbers/judge-number.ts";

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

/** The collection for other countries is large: it is read with the first number that needs it. */
async function judged({ log }: Pick<Ctx, "log">, country: string, typed: string): Promise<JudgedNumber> {
  const own = judgeNumber(country, typed);
  if (own.verdict !== "unknown" || hasOwnRule(country)) return own;
  try {
    const { judgeByCollection } = await import("./number-collection.ts");
    const verdict = judgeByCollection(country, own.number);
    return verdict === "unknown" ? own : { ...own, rule: "collection", verdict };
  } catch (error) {
    // Its words may hold the number.
    log.warn("number_collection_failed", { country, name: error instanceof Error ? error.name : "unknown" });
    return own;
  }
}
