import { isLedgerFrozen } from "#functions/money/ledger/ledger.offers.ts";
import { refundsIn } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { Conflict } from "#shared/errors.ts";
import { lateHours } from "#shared/money/payouts/limits.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { currencies } from "#shared/terms/currencies.ts";
import { owedBusinesses, type PayoutSweep, payoutSweepRecord } from "./payouts.records.ts";
import { isByBank, prepareOwed, prepareRefund } from "./prepare-payout.ts";

const pageSize = 100;
const hourMs = 3600 * 1000;

export interface Swept {
  prepared: Payout[];
  failures: unknown[];
  isFrozen: boolean;
}

/**
 * Goes through all that is owed to businesses and all that goes back to buyers by our bank, and prepares what can be paid.
 * What fails holds up none of the others; the heartbeat is written where all was gone through.
 */
export async function sweepPayouts(ctx: Ctx, preparedById?: string): Promise<Swept> {
  const isFrozen = await isLedgerFrozen(ctx);
  if (isFrozen) ctx.log.warn("payouts_frozen", {});
  const { prepared, failures } = isFrozen
    ? { prepared: [], failures: [] }
    : await prepareAll(ctx, preparedById);
  const ranAt = ctx.now.toISOString();
  if (failures.length === 0) await keepSweep(ctx, { ranAt, preparedCount: prepared.length });
  return { prepared, failures, isFrozen };
}

async function prepareAll(ctx: Ctx, preparedById: string | undefined) {
  const prepared: Payout[] = [];
  const failures: unknown[] = [];
  async function attempt(act: () => Promise<Payout | undefined>, about: Record<string, string>) {
    try {
      const payout = await act();
      if (payout) prepared.push(payout);
    } catch (error) {
      ctx.log.error("payout_not_prepared", error, about);
      failures.push(error);
    }
  }
  for (const currency of currencies)
    for await (const { profileId } of all((page) => owedBusinesses(ctx.table, currency, page)))
      await attempt(() => prepareOwed(ctx, { profileId, currency }, preparedById), { profileId, currency });
  for (const stage of ["owed", "failed"] as const)
    for await (const refund of all((page) => refundsIn(ctx.table, stage, page)))
      if (isByBank(refund))
        await attempt(() => prepareRefund(ctx, refund.id, preparedById), { refundId: refund.id });
  return { prepared, failures };
}

async function* all<T>(readPage: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await readPage({ limit: pageSize, oldestFirst: true, ...(cursor ? { cursor } : {}) });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

/** Begins to watch with the first look, so that a run that never came is missed too. */
export async function watchSweep(ctx: Ctx): Promise<void> {
  const sweep = await ctx.table.get(payoutSweepRecord, "now");
  if (!sweep) return keepSweep(ctx, {});
  const last = sweep.ranAt ?? sweep.watchedAt;
  const lateMs = ctx.now.getTime() - Date.parse(last);
  if (lateMs > lateHours * hourMs)
    ctx.log.warn("payout_sweep_late", { last, hours: Math.floor(lateMs / hourMs) });
}

function keepSweep(ctx: Ctx, fields: Pick<Partial<PayoutSweep>, "ranAt" | "preparedCount">): Promise<void> {
  return settle(ctx, async (): Promise<Write[]> => {
    const sweep = await ctx.table.get(payoutSweepRecord, "now");
    if (!sweep) {
      const first = { watchedAt: ctx.now.toISOString(), preparedCount: 0, ...fields };
      return [add(payoutSweepRecord, first, () => new Conflict("version_stale"))];
    }
    const isOlder = fields.ranAt === undefined || (sweep.ranAt ?? "") >= fields.ranAt;
    return isOlder ? [] : [change(payoutSweepRecord, sweep, fields)];
  });
}
