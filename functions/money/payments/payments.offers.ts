import { type Change, type Reaction, reactTo, type StreamCtx } from "#functions/platform/stream.ts";
import type { Holding } from "#shared/money/payments/holding.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import type { Refund } from "#shared/money/payments/refund.ts";
import { holdingRecord, paymentRecord, refundRecord } from "./payments.records.ts";

export { applyProviderEvent, type EventOutcome } from "./apply-event.ts";
export { openCheckout } from "./asking.ts";
export { holdWrites, refundWrites, releaseWrites, returnWrites } from "./held-money.ts";
export {
  holdingRecord,
  holdingsOf,
  moneyOf,
  type OrderMoney,
  paymentNamed,
  paymentRecord,
  refundNamed,
  refundRecord,
  refundsIn,
} from "./payments.records.ts";
export { getPayment, leavePayment, openCardPage, tellTransferSent } from "./payments.service.ts";
export { type ReceivedMoney, receiveWrites } from "./receiving.ts";
export { balanceIn } from "./sources.ts";
export { type DueMoney, startPayment } from "./starting.ts";
export { ownAccountFor, waysToPay } from "./ways.ts";

export function onPayment(run: (ctx: StreamCtx, change: Change<HeldPayment>) => Promise<void>): Reaction {
  return reactTo(paymentRecord, run);
}

export function onRefund(run: (ctx: StreamCtx, change: Change<Refund>) => Promise<void>): Reaction {
  return reactTo(refundRecord, run);
}

export function onHolding(run: (ctx: StreamCtx, change: Change<Holding>) => Promise<void>): Reaction {
  return reactTo(holdingRecord, run);
}
