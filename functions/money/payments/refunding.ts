import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, type Write } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { refundIds } from "#shared/money/ids.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import type { Refund, RefundReason } from "#shared/money/payments/refund.ts";
import type { Money } from "#shared/terms/money.ts";
import { moneyPointerRecord, refundRecord } from "./payments.records.ts";

interface Returned {
  amount: Money;
  reason: RefundReason;
  /** Which charge of a card it is taken back from. */
  chargeId?: string | undefined;
}

/** Money of a payment that is to go back, the way that it came. */
export function newRefund(
  { now }: Pick<Ctx, "now">,
  { id: paymentId, orderId, profileId, buyerId, provider, orderNumber, isDemo }: HeldPayment,
  { amount, reason, chargeId }: Returned,
): Refund {
  const fields = {
    id: newId(refundIds, now),
    ...{ orderId, profileId, buyerId, paymentId, provider, orderNumber, isDemo, amount, reason },
    ...(chargeId ? { chargeId } : {}),
    stage: refundProcess.first,
    tries: 0,
  };
  return outcomeOf({ now }, add(refundRecord, fields));
}

/** It, and how it is found by its id alone. */
export function refundAdded({ version: _v, createdAt: _c, updatedAt: _u, ...refund }: Refund): Write[] {
  const { id: text, orderId, paymentId } = refund;
  return [add(refundRecord, refund), add(moneyPointerRecord, { text, orderId, paymentId })];
}
