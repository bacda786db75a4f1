import { paymentRecord, refundRecord } from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Refund } from "#shared/money/payments/refund.ts";
import type { Found } from "#shared/money/reconcile/reconciliation.ts";
import { allPages } from "./whole-list.ts";

const dayMs = 24 * 3600_000;

/** From how many days on a refund of each stage has stood still: cards are sent at once, banks take their days. */
const patienceDays: Partial<Record<Refund["stage"], Partial<Record<Refund["provider"], number>>>> = {
  owed: { card: 1, transfer: 5 },
  waiting: { card: 2 },
  sent: { card: 10, transfer: 5 },
  failed: { card: 5, transfer: 5 },
};
const overdueMs = 3600_000;
const mostOverdue = 100;

/** What should have gone on by itself, or by finance's hand, and did not. */
export async function findStuck(ctx: Ctx): Promise<Found[]> {
  return [...(await overduePayments(ctx)), ...(await stuckRefunds(ctx))];
}

async function overduePayments({ table, now }: Ctx): Promise<Found[]> {
  const until = new Date(now.getTime() - overdueMs);
  const payments = await table.queryDue(paymentRecord, until, mostOverdue);
  return payments.map(({ id, orderId }) => ({ what: "payment_overdue", where: id, orderId }));
}

async function stuckRefunds({ table, now }: Ctx): Promise<Found[]> {
  const found: Found[] = [];
  for (const [stage, days] of Object.entries(patienceDays))
    for await (const { id, orderId, provider, amount, updatedAt } of allPages((page) =>
      table.queryIndex(refundRecord, "by-stage", { stage }, { ...page, oldestFirst: true }),
    )) {
      const patience = days[provider];
      if (patience === undefined || Date.parse(updatedAt) > now.getTime() - patience * dayMs) continue;
      const { currency, amountMinor: expectedMinor } = amount;
      found.push({ what: "refund_stuck", where: `${id} ${stage}`, orderId, currency, expectedMinor });
    }
  return found;
}
