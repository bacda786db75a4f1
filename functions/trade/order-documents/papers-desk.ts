import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { orderRecord, papersDeskRecord } from "#functions/trade/orders/orders.offers.ts";
import { Conflict } from "#shared/errors.ts";
import {
  type DocumentFailure,
  maximumDocumentFailures,
  type PapersDesk,
} from "#shared/trade/order-documents/order-document.ts";
import type { Order } from "#shared/trade/orders/order.ts";

/** Changes an order's desk from what was read; begins one where there was none. */
export function writeDesk(
  { id, profileId }: Pick<Order, "id" | "profileId">,
  desk: PapersDesk | undefined,
  changes: Partial<Pick<PapersDesk, "entity" | "mode" | "failures">>,
): Write<PapersDesk> {
  if (desk) return change(papersDeskRecord, desk, changes);
  const blank = { orderId: id, profileId, failures: [], ...changes };
  return add(papersDeskRecord, blank, () => new Conflict("version_stale"));
}

const attempts = 8;

/** Tells at the desk why an upload could not be used; the oldest of many is forgotten. */
export async function writeFailure(ctx: Ctx, orderId: string, failure: DocumentFailure): Promise<void> {
  await afresh(async () => {
    const [order, desk] = await Promise.all([
      ctx.table.get(orderRecord, orderId),
      ctx.table.get(papersDeskRecord, orderId),
    ]);
    if (!order) return;
    const others = (desk?.failures ?? []).filter(({ documentId }) => documentId !== failure.documentId);
    await commit(ctx, [
      writeDesk(order, desk, { failures: [...others, failure].slice(-maximumDocumentFailures) }),
    ]);
  }, attempts);
}
