import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { orderRecord } from "#functions/trade/orders/orders.offers.ts";
import { type DisputeChanges, type Ended, endedWith, endOfOrder } from "#shared/trade/disputes/changes.ts";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { refundableMinor, settlementOf } from "#shared/trade/orders/settling.ts";

interface Ending extends Pick<Ended, "how" | "outcome"> {
  by: Side | "time";
}

/** What a decided outcome makes of a dispute, and of its order in the same transaction. */
export async function endDispute(
  { table }: Pick<Ctx, "table">,
  dispute: Dispute,
  { how, outcome, by }: Ending,
  now: string,
): Promise<{ changes: DisputeChanges; writes: Write[] }> {
  const order = await table.get(orderRecord, dispute.orderId);
  const end = order && endOfOrder(outcome, dispute, refundableMinor(order));
  const settlement = end && settlementOf(order, end, by, now);
  const owedMinor = settlement?.owedMinor ?? 0;
  return {
    changes: endedWith(dispute, { how, outcome, owedMinor }, now),
    writes: settlement ? [change(orderRecord, order, settlement.changes)] : [],
  };
}

/** The order goes on as it was, where its dispute is taken back. */
export async function resumeOrder(
  { table }: Pick<Ctx, "table">,
  { orderId }: Pick<Dispute, "orderId">,
  now: string,
): Promise<Write[]> {
  const order = await table.get(orderRecord, orderId);
  const settlement = order && settlementOf(order, { what: "none" }, "buyer", now);
  return settlement ? [change(orderRecord, order, settlement.changes)] : [];
}
