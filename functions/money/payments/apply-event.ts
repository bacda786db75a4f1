import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { paymentProcess } from "#shared/money/payments/payment.process.ts";
import { refundedPosting, refundReturnedPosting, settledPostings } from "#shared/money/payments/postings.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import { changesOf } from "#shared/process.ts";
import { disputeClosedWrites, disputedWrites } from "./charge-disputes.ts";
import {
  appliedEventRecord,
  paymentNamed,
  paymentRecord,
  refundNamed,
  refundRecord,
} from "./payments.records.ts";
import { receiveWrites } from "./receiving.ts";

export type EventOutcome = "applied" | "repeated" | "no_effect";

/** Many may come at once for one order. */
const mostTries = 24;

/**
 * Takes in what the provider says, with the mark that it was said, in one transaction: whatever comes twice, late or in
 * another order leaves the same.
 */
export async function applyProviderEvent(ctx: Ctx, event: ProviderEvent): Promise<EventOutcome> {
  try {
    return await afresh(async () => {
      if (await ctx.table.get(appliedEventRecord, event.id)) return "repeated";
      const writes = await effectOf(ctx, event);
      const applied = { id: event.id, what: event.what };
      await commit(ctx, [add(appliedEventRecord, applied, () => new Conflict("already_posted")), ...writes]);
      return writes.length > 0 ? "applied" : "no_effect";
    }, mostTries);
  } catch (error) {
    if (error instanceof Conflict && error.code === "already_posted") return "repeated";
    throw error;
  }
}

async function effectOf(ctx: Ctx, event: ProviderEvent): Promise<Write[]> {
  switch (event.what) {
    case "refunded":
    case "refund_failed":
      return refundEffect(ctx, event);
    default:
      return paymentEffect(ctx, event);
  }
}

type RefundEvent = Extract<ProviderEvent, { refundId: string }>;
type PaymentEvent = Exclude<ProviderEvent, RefundEvent>;

async function paymentEffect(ctx: Ctx, event: PaymentEvent): Promise<Write[]> {
  const payment = await paymentNamed(ctx.table, event.paymentId);
  if (!payment) {
    ctx.log.warn("event_of_nothing", { what: event.what, paymentId: event.paymentId });
    return [];
  }
  switch (event.what) {
    case "paid": {
      const { id: eventId, chargeId: receiptId, amount, settled } = event;
      return receiveWrites(ctx, payment, { eventId, receiptId, amount, settled });
    }
    case "expired": {
      // Of a session that another took the place of, it says nothing of the payment.
      if (payment.session?.id !== event.sessionId) return [];
      const changes = changesOf(paymentProcess.steps.expire, payment, { now: ctx.now.toISOString() });
      return changes ? [change(paymentRecord, payment, changes)] : [];
    }
    case "try_failed":
      // Late, it is of a try that another has made up for.
      return payment.stage === "open"
        ? [change(paymentRecord, payment, { lastFailure: event.reason }, { isNews: false })]
        : [];
    case "disputed":
      return disputedWrites(ctx, payment, event);
    case "dispute_closed":
      return disputeClosedWrites(ctx, payment, event);
  }
}

async function refundEffect(ctx: Ctx, event: RefundEvent): Promise<Write[]> {
  const refund = await refundNamed(ctx.table, event.refundId);
  if (!refund) {
    ctx.log.warn("event_of_nothing", { what: event.what, refundId: event.refundId });
    return [];
  }
  const now = ctx.now.toISOString();
  if (event.what === "refunded") {
    const changes = changesOf(refundProcess.steps.make, refund, { now });
    if (!changes || refund.isReturned) return [];
    const { id: eventId, amount, settled } = event;
    return [
      change(refundRecord, refund, { ...changes, againAt: undefined, failure: undefined }),
      ...(await postingWrites(ctx, [
        refundedPosting(refund),
        ...settledPostings(refund.orderId, eventId, amount, settled, -1),
      ])),
    ];
  }
  const changes = changesOf(refundProcess.steps.fail, refund, { now });
  if (!changes || refund.takenBackBy || refund.isReturned) return [];
  const failed = change(refundRecord, refund, {
    ...changes,
    ...{ againAt: undefined, failure: event.reason, isReturned: true },
  });
  // The buyer's bank sent it back: it is with the provider again, and still owed.
  const back =
    refund.stage === "made" ? await postingWrites(ctx, [refundReturnedPosting(refund, event.id)]) : [];
  return [failed, ...back];
}
