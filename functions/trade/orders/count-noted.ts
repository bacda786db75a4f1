import type { Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import type { Call } from "#functions/platform/verbs/verb.ts";
import { orderLimits } from "#shared/trade/orders/sending-limits.ts";

/** Counts one more of what somebody tells the other side of an order, each of which is a mail. */
export function countNoted({
  ctx,
  person,
  thing,
}: Pick<Call<unknown, { id: string }, unknown>, "ctx" | "person" | "thing">): Write[] {
  return countSending(orderLimits, "order", { sender: person.id, recipient: thing.id }, ctx.now);
}
