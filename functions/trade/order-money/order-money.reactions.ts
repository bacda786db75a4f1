import { onHolding, onPayment, onRefund } from "#functions/money/payments/payments.offers.ts";
import { adminsOf } from "#functions/people/people/people.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import type { Reaction, StreamCtx } from "#functions/platform/stream.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import { onOrder } from "#functions/trade/orders/orders.offers.ts";
import type { Holding } from "#shared/money/payments/holding.ts";
import { holdingMail } from "./order-money.mails.ts";
import { squareOrder } from "./square-order.ts";

/** Wherever an order or its money changes, the one is brought to what the other says. */
export const orderMoneyReactions: readonly Reaction[] = [
  onOrder(async (ctx, { after }) => {
    if (after?.held) await squareOrder(ctx, after.id);
  }),
  onPayment(async (ctx, { before, after }) => {
    if (after && after.version !== before?.version) await squareOrder(ctx, after.orderId);
  }),
  onRefund(async (ctx, { after }) => {
    if (after) await squareOrder(ctx, after.orderId);
  }),
  onHolding(async (ctx, { before, after }) => {
    if (after && rungOf(after) !== (before && rungOf(before))) await tell(ctx, after);
  }),
];

/** The last moment at which the clock of what is held rang. */
function rungOf({ limitAt, warnedAt, toldAt }: Holding): string | undefined {
  return limitAt ?? warnedAt ?? toldAt;
}

/** Both sides can still settle it; at the limit it is ours to decide. */
async function tell(ctx: StreamCtx, holding: Holding): Promise<void> {
  if (!rungOf(holding)) return;
  if (holding.limitAt) ctx.log.warn("held_too_long", { orderId: holding.orderId });
  const [buyers, exporters, ours] = await Promise.all([
    receiversOn(ctx.table, "buyer", holding),
    receiversOn(ctx.table, "exporter", holding),
    adminsOf(ctx.table),
  ]);
  const receivers = new Set(holding.limitAt ? ours : [...buyers, ...exporters, ...ours]);
  for (const receiverId of receivers)
    await post(ctx, {
      id: `holding-${holding.orderId}-${holding.version}-${receiverId}`,
      writer: holdingMail.name,
      about: { orderId: holding.orderId, receiverId },
    });
}
