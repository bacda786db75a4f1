import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import type { NewPosting } from "#shared/money/ledger/posting.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import {
  chargeDisputedPosting,
  disputeWonPosting,
  settledPostings,
} from "#shared/money/payments/postings.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import { paymentRecord } from "./payments.records.ts";
import { sourcesOf } from "./sources.ts";

type Disputed = Extract<ProviderEvent, { what: "disputed" }>;
type Closed = Extract<ProviderEvent, { what: "dispute_closed" }>;

/** The buyer's bank took the money back: from what is held, or from the exporter where it was released. */
export async function disputedWrites(ctx: Ctx, payment: HeldPayment, event: Disputed): Promise<Write[]> {
  const { id, disputeId, at, amount, settled, reason } = event;
  const known = payment.chargeDispute;
  if (known && !known.isUnopened) return [];
  const taken = known ? [] : [await takenBack(ctx, payment, event)];
  const settlement = settledPostings(payment.orderId, id, amount, settled, -1);
  const postings = [...taken, ...settlement];
  return [
    change(paymentRecord, payment, {
      chargeDispute: { id: disputeId, at, amount, reason, ...(known ? { isWon: known.isWon } : {}) },
    }),
    ...(postings.length > 0 ? await postingWrites(ctx, postings) : []),
  ];
}

/** Lost changes nothing more. An end that is told before its beginning comes to the same. */
export async function disputeClosedWrites(ctx: Ctx, payment: HeldPayment, event: Closed): Promise<Write[]> {
  const { id, disputeId, at, isWon, amount, settled } = event;
  const known = payment.chargeDispute;
  if (known?.isWon !== undefined) return [];
  const taken = known ? [] : [await takenBack(ctx, payment, event)];
  const won = isWon
    ? [
        disputeWonPosting(payment, disputeId, amount),
        ...settledPostings(payment.orderId, id, amount, settled, 1),
      ]
    : [];
  const postings = [...taken, ...won];
  return [
    change(paymentRecord, payment, {
      chargeDispute: known
        ? { ...known, isWon }
        : { id: disputeId, at, amount, reason: "", isWon, isUnopened: true },
    }),
    ...(postings.length > 0 ? await postingWrites(ctx, postings) : []),
  ];
}

async function takenBack(
  ctx: Ctx,
  payment: HeldPayment,
  { disputeId, amount }: Pick<Disputed, "disputeId" | "amount">,
): Promise<NewPosting> {
  const sources = await sourcesOf(ctx, payment, amount, { unallotted: true });
  return chargeDisputedPosting(payment, disputeId, amount, sources);
}
