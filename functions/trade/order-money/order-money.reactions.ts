import {
  moneyOf,
  onHolding,
  onPayment,
  onRefund,
  paymentRecord,
} from "#functions/money/payments/payments.offers.ts";
import { adminsOf } from "#functions/people/people/people.offers.ts";
import { post } from "#functions/platform/mail/outbox.ts";
import { type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import { change } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { receiversOn } from "#functions/trade/inquiries/inquiries.offers.ts";
import { onOrder, orderDocumentRecord } from "#functions/trade/orders/orders.offers.ts";
import type { Holding } from "#shared/money/payments/holding.ts";
import { isOpen } from "#shared/money/payments/payment.ts";
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
  reactTo(orderDocumentRecord, async (ctx, { before, after }) => {
    if (after?.paper === "payment_proof" && !before) await noteProof(ctx, after.orderId);
  }),
  onHolding(async (ctx, { before, after }) => {
    if (after && rungOf(after) !== (before && rungOf(before))) await tell(ctx, after);
  }),
];

/** A receipt of the buyer's bank is looked for sooner, and nothing more: what came, the bank's own statement tells. */
async function noteProof(ctx: StreamCtx, orderId: string): Promise<void> {
  await settle(ctx, async () => {
    const { payments } = await moneyOf(ctx.table, orderId);
    const awaited = payments.find((it) => it.provider === "transfer" && isOpen(it) && !it.proofAt);
    return awaited ? [change(paymentRecord, awaited, { proofAt: ctx.now.toISOString() })] : [];
  });
}

/** The last moment at which the clock of what is held rang. */
function rungOf({ limitAt, warnedAt, toldAt }: Holding): string | undefined {
  return [limitAt, warnedAt, toldAt]
    .filter((it) => it !== undefined)
    .toSorted()
    .at(-1);
}

/** Both sides can still settle it; at the limit it is ours to decide. */
async function tell(ctx: StreamCtx, holding: Holding): Promise<void> {
  const rung = rungOf(holding);
  if (!rung) return;
  const isAtLimit = rung === holding.limitAt;
  if (isAtLimit) ctx.log.warn("held_too_long", { orderId: holding.orderId });
  const [buyers, exporters, ours] = await Promise.all([
    receiversOn(ctx.table, "buyer", holding),
    receiversOn(ctx.table, "exporter", holding),
    adminsOf(ctx.table),
  ]);
  const receivers = new Set(isAtLimit ? ours : [...buyers, ...exporters, ...ours]);
  for (const receiverId of receivers)
    await post(ctx, {
      id: `holding-${holding.orderId}-${holding.version}-${receiverId}`,
      writer: holdingMail.name,
      about: { orderId: holding.orderId, receiverId },
    });
}
