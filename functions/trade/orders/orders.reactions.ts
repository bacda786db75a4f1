import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { ref } from "#functions/platform/table/table.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { otherSide } from "#shared/trade/inquiries/sides.ts";
import { onBoard } from "#shared/trade/orders/board.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import type { OrderEvent } from "#shared/trade/orders/events.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { orderMail } from "./orders.mails.ts";
import { orderBoardRecord, orderRecord } from "./orders.records.ts";

/** What follows from orders: a mail to whoever did not do it themselves, and the board of the business. */
export const orderReactions: readonly Reaction[] = [
  reactTo(orderRecord, async (ctx, { before, after }) => {
    if (!after || (before && before.last.at === after.last.at && before.last.event === after.last.event))
      return;
    for (const to of toldOf(after))
      for (const receiverId of await receiversOn(ctx.table, to, after))
        await post(ctx, {
          id: `order-${after.id}-${after.version}-${receiverId}`,
          writer: orderMail.name,
          about: { orderId: after.id, event: after.last.event, receiverId, to },
        });
  }),
  reactTo(orderRecord, async (ctx, { after }) => {
    if (after) await keepOnBoard(ctx, after);
  }),
];

/** Of what stands now, so that the same record again, or an older one, changes nothing. */
async function keepOnBoard(ctx: StreamCtx, { id, profileId }: Order): Promise<void> {
  await settle(ctx, async () => {
    const [order, board] = await ctx.table.getTogether([
      ref(orderRecord, id),
      ref(orderBoardRecord, profileId),
    ]);
    if (!order) return [];
    const orders = onBoard(board?.orders ?? [], order);
    return [changeOrAdd(orderBoardRecord, board, { profileId, orders })];
  });
}

/** What becomes of money that we hold concerns both, whoever brought it about. */
const toBoth: ReadonlySet<OrderEvent> = new Set(["payment_held", "money_released", "money_refunded"]);

/** A new order is told to both, a reminder to whoever is waited for, all else to whoever did not do it. */
function toldOf(order: Order): readonly Side[] {
  const { event, by } = order.last;
  if (event === "placed" || toBoth.has(event)) return Side.options;
  if (event === "money_returned") return ["buyer"];
  // What belongs to a dispute, the dispute itself tells.
  if (event === "disputed" || event === "settled") return [];
  if (event === "reminded") {
    const deadline = deadlineOf(order);
    return deadline ? [deadline.waitsFor] : [];
  }
  return by === "time" ? Side.options : [otherSide(by)];
}
