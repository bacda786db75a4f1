import { postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import { refundNamed, refundRecord } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change, type Write } from "#functions/platform/table/write.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import { batchProcess } from "#shared/money/payouts/batch.process.ts";
import { type Batch, withReturned, withSettled } from "#shared/money/payouts/batch.ts";
import { payoutProcess } from "#shared/money/payouts/payout.process.ts";
import { isAccountFault, ownerOf, type Payout, type ReturnPayout } from "#shared/money/payouts/payout.ts";
import { returnedPosting, settledPosting } from "#shared/money/payouts/payout-postings.ts";
import { changesOf } from "#shared/process.ts";
import { accountHeadRecord } from "./payout-accounts.records.ts";
import { batchRecord, payoutRecord } from "./payouts.records.ts";

type Writer = Pick<Ctx, "table" | "now">;

/** What our bank paid, all but the change of the payout itself. */
export async function besideSettled(ctx: Writer, payout: Payout): Promise<Write[]> {
  return [
    ...(await batchChanged(ctx, payout, withSettled)),
    ...(await refundMoved(ctx, payout, "make")),
    ...(await postingWrites(ctx, [settledPosting(payout)])),
  ];
}

/** The same of what came back: it is owed again, and an account that is at fault takes nothing more. */
export async function besideReturned(
  ctx: Writer,
  payout: Payout,
  { reason, shortfallMinor }: ReturnPayout,
): Promise<Write[]> {
  const posting = returnedPosting(payout, shortfallMinor);
  const head = isAccountFault(reason) ? await ctx.table.get(accountHeadRecord, ownerOf(payout)) : undefined;
  const isStill = head?.revision === payout.accountRevision && head.faultAt === undefined;
  return [
    ...(await batchChanged(ctx, payout, (batch) => withReturned(batch, payout))),
    ...(await refundMoved(ctx, payout, "fail")),
    ...(head && isStill ? [change(accountHeadRecord, head, { faultAt: ctx.now.toISOString() })] : []),
    ...(posting ? await postingWrites(ctx, [posting]) : []),
  ];
}

/**
 * Marks a payout as paid by our bank, as a line of its statement says. Nothing where it is settled already.
 * @throws RuleBroken `payout_not_sent`, `payout_was_returned`
 */
export async function settlePayoutWrites(
  ctx: Writer,
  payout: Payout,
  facts: Pick<Payout, "bankReference" | "settledById"> = {},
): Promise<Write[]> {
  const changes = changesOf(payoutProcess.steps.settle, payout, { now: ctx.now.toISOString() });
  if (!changes) return [];
  return [change(payoutRecord, payout, { ...changes, ...facts }), ...(await besideSettled(ctx, payout))];
}

/** Takes a payout back that our bank sent back, or does not send. Nothing where it is returned already. */
export async function returnPayoutWrites(
  ctx: Writer,
  payout: Payout,
  returned: ReturnPayout,
  facts: Pick<Payout, "returnedById"> = {},
): Promise<Write[]> {
  const changes = changesOf(payoutProcess.steps.return, payout, { now: ctx.now.toISOString() });
  if (!changes) return [];
  return [
    change(payoutRecord, payout, { ...changes, returned, ...facts }),
    ...(await besideReturned(ctx, payout, returned)),
  ];
}

/** Its batch counts what is still open, and is done once nothing is. */
async function batchChanged(
  { table, now }: Writer,
  { batchId }: Payout,
  countsOf: (batch: Batch) => Pick<Batch, "openCount"> & Partial<Pick<Batch, "totalMinor">>,
): Promise<Write[]> {
  const batch = await table.get(batchRecord, batchId);
  if (!batch) return [];
  const counts = countsOf(batch);
  const isOver = counts.openCount === 0;
  const over = isOver ? changesOf(batchProcess.steps.finish, batch, { now: now.toISOString() }) : undefined;
  return [change(batchRecord, batch, { ...counts, ...over })];
}

/** What the provider of cards meanwhile did to it stays as it is. */
async function refundMoved(
  { table, now }: Writer,
  { refundId, stage }: Payout,
  step: "make" | "fail",
): Promise<Write[]> {
  const refund = refundId && (await refundNamed(table, refundId));
  if (!refund || refund.stage !== (stage === "settled" ? "made" : "sent")) return [];
  const changes = changesOf(refundProcess.steps[step], refund, { now: now.toISOString() });
  return changes ? [change(refundRecord, refund, changes)] : [];
}
