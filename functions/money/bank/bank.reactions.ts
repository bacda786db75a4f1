import { onPayment, paymentRecord } from "#functions/money/payments/payments.offers.ts";
import type { Reaction } from "#functions/platform/stream.ts";
import { drop, set } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { awaitedOf, placeInQueue } from "#shared/money/bank/awaited-transfer.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { awaitedTransferRecord } from "./bank.records.ts";

/**
 * Keeps the queue of transfers that are looked for, by what stands now, so that records that come late or twice bring back
 * nothing.
 */
export const bankReactions: readonly Reaction[] = [
  onPayment(async (ctx, { before, after }) => {
    const payment = after && (await ctx.table.get(paymentRecord, after));
    if (!payment) return;
    const awaited = awaitedOf(payment);
    const place = awaited && placeInQueue(awaited);
    const left = new Set([before, after].flatMap((it) => placesOf(it)));
    if (place) left.delete(place);
    await commit(ctx, [
      ...(awaited ? [set(awaitedTransferRecord, awaited)] : []),
      ...[...left].map((it) => drop(awaitedTransferRecord, it)),
    ]);
  }),
];

/** Wherever it may have stood. */
function placesOf(payment: HeldPayment | undefined): string[] {
  const awaited = payment && awaitedOf({ ...payment, stage: "open" });
  if (!awaited) return [];
  const { proofAt: _proofAt, ...unproven } = awaited;
  return [placeInQueue(awaited), placeInQueue(unproven)];
}
