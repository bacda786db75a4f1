import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { NewPosting } from "#shared/money/ledger/posting.ts";
import { withHeld, withLess } from "#shared/money/payments/holding.ts";
import { type HeldPayment, spareMinor } from "#shared/money/payments/payment.ts";
import {
  chargeDisputedPosting,
  disputeWonPosting,
  settledPostings,
} from "#shared/money/payments/postings.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import { isUnneeded, isUnsent, type Refund } from "#shared/money/payments/refund.ts";
import { changesOf } from "#shared/process.ts";
import { holdingRecord, moneyOf, paymentRecord, refundRecord } from "./payments.records.ts";
import { sourcesOf } from "./sources.ts";

type Disputed = Extract<ProviderEvent, { what: "disputed" }>;
type Closed = Extract<ProviderEvent, { what: "dispute_closed" }>;

/** The buyer's bank took the money back: from what is held, or from the exporter where it was released. */
export async function disputedWrites(ctx: Ctx, payment: HeldPayment, event: Disputed): Promise<Write[]> {
  const { id, disputeId, at, amount, settled, reason } = event;
  const known = payment.chargeDispute;
  if (known && !known.isUnopened) return [];
  const taken = known ? nothingTaken : await takenBack(ctx, payment, event);
  const postings = [...taken.postings, ...settledPostings(payment.orderId, id, amount, settled, -1)];
  return [
    ...taken.refundWrites,
    ...(await heldAfter(ctx, payment, taken)),
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
  const taken = known ? nothingTaken : await takenBack(ctx, payment, event);
  const won = isWon
    ? [
        disputeWonPosting(payment, disputeId, amount),
        ...settledPostings(payment.orderId, id, amount, settled, 1),
      ]
    : [];
  const postings = [...taken.postings, ...won];
  const wonMinor = isWon && payment.use === "held" ? amount.amountMinor : 0;
  return [
    ...taken.refundWrites,
    ...(await heldAfter(ctx, payment, { ...taken, heldMinor: taken.heldMinor - wonMinor })),
    change(paymentRecord, payment, {
      chargeDispute: known
        ? { ...known, isWon }
        : { id: disputeId, at, amount, reason: "", isWon, isUnopened: true },
    }),
    ...(postings.length > 0 ? await postingWrites(ctx, postings) : []),
  ];
}

interface TakenBack {
  postings: NewPosting[];
  heldMinor: number;
  /** How much of it an order had given back already, as far as it was not sent. */
  refundedMinor: number;
  refundWrites: Write[];
}
const nothingTaken: TakenBack = { postings: [], heldMinor: 0, refundedMinor: 0, refundWrites: [] };

/**
 * What was on its way back and not sent yet, the bank has taken itself: it is sent no second time.
 * @throws Conflict `busy` where the provider has not told yet that the money came
 */
async function takenBack(
  ctx: Ctx,
  payment: HeldPayment,
  { disputeId, amount }: Pick<Disputed, "disputeId" | "amount">,
): Promise<TakenBack> {
  if (payment.receivedMinor < amount.amountMinor) throw new Conflict("busy", { retryAfterSeconds: 60 });
  const { refunds } = await moneyOf(ctx.table, payment.orderId);
  const covered = coveredBy(payment, refunds, amount.amountMinor);
  const refundsMinor = covered.reduce((sum, it) => sum + it.minor, 0);
  const rest = { ...amount, amountMinor: amount.amountMinor - refundsMinor };
  const unallottedMinor = Math.max(0, spareMinor(payment, refunds));
  const sources = { ...(await sourcesOf(ctx, payment, rest, { unallottedMinor })), refundsMinor };
  const ofOrder = covered.filter(({ refund }) => !isUnneeded(refund.reason));
  return {
    postings: [chargeDisputedPosting(payment, disputeId, amount, sources)],
    heldMinor: sources.heldMinor ?? 0,
    refundedMinor: ofOrder.reduce((sum, { minor }) => sum + minor, 0),
    refundWrites: covered.map(({ refund, minor }) => refundTaken(ctx, refund, minor, disputeId)),
  };
}

interface Covered {
  refund: Refund;
  minor: number;
}

/** As much of what is not sent yet as would otherwise go back twice. */
function coveredBy(
  { id, receivedMinor }: HeldPayment,
  refunds: readonly Refund[],
  takenMinor: number,
): Covered[] {
  const back = refunds.filter(({ paymentId, takenBackBy }) => paymentId === id && takenBackBy === undefined);
  let twice = back.reduce((sum, { amount }) => sum + amount.amountMinor, takenMinor) - receivedMinor;
  const covered: Covered[] = [];
  for (const refund of back.filter(isUnsent)) {
    const minor = Math.min(Math.max(0, twice), refund.amount.amountMinor);
    twice -= minor;
    if (minor > 0) covered.push({ refund, minor });
  }
  return covered;
}

function refundTaken(ctx: Ctx, refund: Refund, minor: number, takenBackBy: string): Write {
  const { amount } = refund;
  if (minor < amount.amountMinor)
    return change(refundRecord, refund, { amount: { ...amount, amountMinor: amount.amountMinor - minor } });
  const changes = changesOf(refundProcess.steps.take, refund, { now: ctx.now.toISOString() });
  return change(refundRecord, refund, { ...changes, takenBackBy, againAt: undefined, failure: undefined });
}

/** What is held for the order once so much less of it is; more, where that is below nothing. */
async function heldAfter(
  { table, now }: Ctx,
  { orderId }: HeldPayment,
  { heldMinor, refundedMinor }: Pick<TakenBack, "heldMinor" | "refundedMinor">,
): Promise<Write[]> {
  const holding =
    heldMinor === 0 && refundedMinor === 0 ? undefined : await table.get(holdingRecord, orderId);
  if (!holding) return [];
  const less = { heldMinor: Math.max(0, heldMinor), refundedMinor: 0 - refundedMinor };
  const after = heldMinor < 0 ? withHeld(holding, 0 - heldMinor, now.toISOString()) : withLess(holding, less);
  return [change(holdingRecord, holding, after)];
}
