import type { Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import type { Call } from "#functions/platform/verbs/verb.ts";
import { quotationLimits } from "#shared/trade/quotations/sending-limits.ts";

/** Counts one more offer of somebody, whichever side's, in a thread or a quotation. */
export function countSent({
  ctx,
  person,
  thing,
}: Pick<Call<unknown, { id: string }, unknown>, "ctx" | "person" | "thing">): Write[] {
  return countSending(quotationLimits, "quotation", { sender: person.id, recipient: thing.id }, ctx.now);
}
