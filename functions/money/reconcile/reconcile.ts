import type { Ctx } from "#functions/platform/ctx.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { type Found, mostFoundKept } from "#shared/money/reconcile/reconciliation.ts";
import { compareMovements, latestWebhookMs } from "./compare-movements.ts";
import { findStuck } from "./find-stuck.ts";
import { lastReconciliation, reconciliationRecord } from "./reconcile.records.ts";
import { replayEvents } from "./replay-events.ts";

const dayMs = 24 * 3600_000;
/** The provider keeps its events for 30 days. */
const longestMs = 29 * dayMs;
/** So long before the last run is looked at again: twice as long as a webhook may be late. */
const overlapMs = 2 * latestWebhookMs + dayMs;

/**
 * Hears what the provider told and nobody heard, then compares all that it moved with the ledger. What it finds is kept
 * and logged for the alarm; nothing but lost webhooks is made good by itself.
 * @throws Unavailable where the provider does not answer now: the next run looks as far back
 */
export async function reconcile(ctx: Ctx): Promise<Found[]> {
  const last = await lastReconciliation(ctx.table);
  const oldest = ctx.now.getTime() - longestMs;
  const heardUntil = last?.heardUntil ? Date.parse(last.heardUntil) - overlapMs : oldest;
  const since = new Date(Math.max(oldest, heardUntil)).toISOString();
  const found = [
    ...(await replayEvents(ctx, since)),
    ...(await compareMovements(ctx, since)),
    ...(await findStuck(ctx)),
  ];
  await keep(ctx, found);
  for (const { what, where } of found.slice(0, mostFoundKept))
    ctx.log.warn("reconciliation_found", { what, where });
  return found;
}

async function keep(ctx: Ctx, found: readonly Found[]): Promise<void> {
  const now = ctx.now.toISOString();
  const fields = {
    ...{ checkedAt: now, heardUntil: now },
    ...{ foundCount: found.length, found: found.slice(0, mostFoundKept) },
  };
  await settle(ctx, async () => {
    const last = await lastReconciliation(ctx.table);
    return [changeOrAdd(reconciliationRecord, last, fields)];
  });
}
