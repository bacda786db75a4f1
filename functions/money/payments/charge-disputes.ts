import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import type { NewPosting } from "#shared/money/ledger/posting.ts";
import { type Holding, withHeld, withLess } from "#shared/money/payments/holding.ts";
import type { HeldPayment } from "#shared/money/payments/payment.ts";
import {
  chargeDisputedPosting,
  disputeWonPosting,
  settledPostings,
} from "#shared/money/payments/postings.ts";
import type { ProviderEvent } from "#shared/money/payments/provider-event.ts";
import { holdingRecord, paymentRecord } from "./payments.records.ts";
import { sourcesOf } from "./sources.ts";

type Disputed = Extract<ProviderEvent, { what: "disputed" }>;
type Closed = Extract<ProviderEvent, { what: "dispute_closed" }>;

/** The buyer's bank took the money back: from what is held, or from the exporter where it was released. */
export async function disputedWrites(ctx: Ctx, payment: HeldPayment, event: Disputed): Promise<Write[]> {
  const { id, disputeId, at, amount, settled, reason } = event;
  const known = payment.chargeDispute;
  if (known && !known.isUnopened) return [];
  const taken = known ? undefined : await takenBack(ctx, payment, event);
  const settlement = settledPostings(payment.orderId, id, amount, settled, -1);
  const postings = [...(taken ? [taken.posting] : []), ...settlement];
  return [
    ...heldAfter(taken && (await ctx.table.get(holdingRecord, payment.orderId)), taken?.heldMinor ?? 0, at),
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
  const taken = known ? undefined : await takenBack(ctx, payment, event);
  const holding = await ctx.table.get(holdingRecord, payment.orderId);
  const won = isWon
    ? [
        disputeWonPosting(payment, disputeId, amount),
        ...settledPostings(payment.orderId, id, amount, settled, 1),
      ]
    : [];
  const postings = [...(taken ? [taken.posting] : []), ...won];
  return [
    ...heldAfter(
      holding,
      (taken?.heldMinor ?? 0) - (isWon && payment.use === "held" ? amount.amountMinor : 0),
      ctx.now.toISOString(),
    ),
    change(paymentRecord, payment, {
      chargeDispute: known
        ? { ...known, isWon }
        : { id: disputeId, at, amount, reason: "", isWon, isUnopened: true },
    }),
    ...(postings.length > 0 ? await postingWrites(ctx, postings) : []),
  ];
}

interface TakenBack {
  posting: NewPosting;
  heldMinor: number;
}

async function takenBack(
  ctx: Ctx,
  payment: HeldPayment,
  { disputeId, amount }: Pick<Disputed, "disputeId" | "amount">,
): Promise<TakenBack> {
  const sources = await sourcesOf(ctx, payment, amount, { unallotted: true });
  const posting = chargeDisputedPosting(payment, disputeId, amount, sources);
  return { posting, heldMinor: sources.heldMinor ?? 0 };
}

/** What is held for the order once so much less of it is; more, where that is below nothing. */
function heldAfter(holding: Holding | undefined, lessMinor: number, now: string): Write[] {
  if (!holding || lessMinor === 0) return [];
  const after =
    lessMinor > 0 ? withLess(holding, { heldMinor: lessMinor }) : withHeld(holding, 0 - lessMinor, now);
  return [change(holdingRecord, holding, after)];
}
