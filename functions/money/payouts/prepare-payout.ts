import { accountsOf, isLedgerFrozen, postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import { balanceIn, refundNamed, refundRecord } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { afresh, commit, outcomeOf } from "#functions/platform/verbs/commit.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { payoutIds } from "#shared/money/ids.ts";
import type { NewPosting } from "#shared/money/ledger/posting.ts";
import { refundProcess } from "#shared/money/payments/refund.process.ts";
import type { Refund } from "#shared/money/payments/refund.ts";
import { payoutProcess } from "#shared/money/payouts/payout.process.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { nettedPosting, preparedPosting } from "#shared/money/payouts/payout-postings.ts";
import { planPayout, whyNotTo } from "#shared/money/payouts/plan.ts";
import { changesOf } from "#shared/process.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { joinBatch } from "./join-batch.ts";
import { accountHeadRecord } from "./payout-accounts.records.ts";
import { payoutRecord } from "./payouts.records.ts";

type Writer = Pick<Ctx, "table" | "now">;
type Sought = Omit<
  Payout,
  "id" | "batchId" | "stage" | "nettedMinor" | "version" | "createdAt" | "updatedAt"
>;

/** All of one currency go into one batch, and claw-backs of the same business come in between. */
const mostTries = 24;

/**
 * Prepares what is owed to a business in one currency, less what it owes; undefined where nothing is to be paid now. It is
 * decided on the accounts as they are, in the transaction that moves them: whoever comes second finds nothing owed.
 */
export async function prepareOwed(
  ctx: Writer,
  { profileId, currency }: { profileId: string; currency: Currency },
  preparedById?: string,
): Promise<Payout | undefined> {
  return afresh(async () => {
    const [accounts, head, isFrozen] = await Promise.all([
      accountsOf(ctx.table, profileId),
      ctx.table.get(accountHeadRecord, profileId),
      isLedgerFrozen(ctx),
    ]);
    const [payableMinor, receivableMinor] = (["payable", "receivable"] as const).map((name) =>
      balanceIn(accounts, name, currency),
    ) as [number, number];
    const owed = { currency, payableMinor, receivableMinor };
    const plan = planPayout(owed, head, { now: ctx.now.toISOString(), isFrozen });
    const { nettedMinor, amountMinor } = plan;
    if (amountMinor === 0 || !head) {
      const payable = accounts.find((it) => it.name === "payable" && it.currency === currency);
      if (nettedMinor > 0 && payable) {
        const netted = nettedPosting(profileId, { amountMinor: nettedMinor, currency }, payable.entryCount);
        await commit(ctx, await posted(ctx, netted));
      }
      return undefined;
    }
    const sought = { payee: "exporter", profileId, amount: { amountMinor, currency } } as const;
    const { payout, writes } = await newPayout(
      ctx,
      { ...sought, accountRevision: head.revision },
      nettedMinor,
      preparedById,
    );
    await commit(ctx, [...writes, ...(await posted(ctx, preparedPosting(payout)))]);
    return payout;
  }, mostTries);
}

/** Whether our bank has to send a refund: it came by a transfer, or the card would not take it. */
export function isByBank({ provider, stage }: Pick<Refund, "provider" | "stage">): boolean {
  return stage === "failed" || (provider === "transfer" && stage === "owed");
}

/** Prepares a refund that goes by our bank; undefined where it is not to be sent now. */
export async function prepareRefund(
  ctx: Writer,
  refundId: string,
  preparedById?: string,
): Promise<Payout | undefined> {
  return afresh(async () => {
    const refund = await refundNamed(ctx.table, refundId);
    if (!refund || !isByBank(refund)) return undefined;
    const { orderId, buyerId, orderNumber, amount } = refund;
    const now = ctx.now.toISOString();
    const [head, isFrozen] = await Promise.all([
      ctx.table.get(accountHeadRecord, orderId),
      isLedgerFrozen(ctx),
    ]);
    if (!head || isFrozen || whyNotTo(head, now)) return undefined;
    const changes = changesOf(refundProcess.steps.send, refund, { now });
    const sought = { payee: "buyer", orderId, buyerId, refundId, orderNumber, amount } as const;
    const { payout, writes } = await newPayout(
      ctx,
      { ...sought, accountRevision: head.revision },
      0,
      preparedById,
    );
    await commit(ctx, [change(refundRecord, refund, { ...changes, againAt: undefined }), ...writes]);
    return payout;
  }, mostTries);
}

async function newPayout(
  ctx: Writer,
  sought: Sought,
  nettedMinor: number,
  preparedById: string | undefined,
): Promise<{ payout: Payout; writes: Write[] }> {
  const id = newId(payoutIds, ctx.now);
  const { batchId, writes } = await joinBatch(ctx, { id, amount: sought.amount }, preparedById);
  const added = add(payoutRecord, { ...sought, id, batchId, nettedMinor, stage: payoutProcess.first });
  return { payout: outcomeOf(ctx, added), writes: [added, ...writes] };
}

/** What was drained since the accounts were read is decided on again. */
async function posted(ctx: Writer, posting: NewPosting): Promise<Write[]> {
  try {
    return await postingWrites(ctx, [posting]);
  } catch (error) {
    const isDrained = error instanceof RuleBroken && error.code === "ledger_overdrawn";
    throw isDrained ? new Conflict("version_stale", { cause: error }) : error;
  }
}
