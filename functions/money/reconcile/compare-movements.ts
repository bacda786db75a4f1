import { accountsOf, entriesOf, postingsOn } from "#functions/money/ledger/ledger.offers.ts";
import {
  holdingRecord,
  moneyOf,
  paymentNamed,
  refundNamed,
} from "#functions/money/payments/payments.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { type Account, type Entry, naturalMinor } from "#shared/money/ledger/account.ts";
import { isTakenBack } from "#shared/money/payments/payment.ts";
import type { ProviderMovement } from "#shared/money/payments/provider-requests.ts";
import { compareOrder } from "#shared/money/reconcile/compare.ts";
import type { Found } from "#shared/money/reconcile/reconciliation.ts";
import { allPages, pagesSince } from "./whole-list.ts";

const dayMs = 24 * 3600_000;
/** Webhooks are tried for three days, so a posting may be so much later than its movement. */
export const latestWebhookMs = 3 * dayMs;
/** What happened within it may be on its way. */
const underWayMs = 3600_000;

/** What left or came to the provider's balance that is about a payment of somebody's. */
const ofPayments = new Set<ProviderMovement["what"]>(["charge", "refund", "dispute"]);

/**
 * Compares what the provider moved since with the ledger, order by order, and what is held with its account, for each
 * order of which something moved or is held.
 */
export async function compareMovements(ctx: Ctx, since: string): Promise<Found[]> {
  const moved = new Map<string, ProviderMovement[]>();
  const found: Found[] = [];
  for await (const { movements } of pagesSince(ctx, "list_movements", since))
    for (const movement of movements.filter(({ what }) => ofPayments.has(what))) {
      const orderId = await orderOf(ctx, movement);
      if (orderId) moved.set(orderId, [...(moved.get(orderId) ?? []), movement]);
      else found.push(unknown(movement));
    }
  const movedBefore = new Date(ctx.now.getTime() - underWayMs).toISOString();
  const postedSince = new Date(Date.parse(since) + latestWebhookMs).toISOString();
  const orders = [
    ...moved.keys(),
    ...(await ordersPostedSince(ctx, postedSince)),
    ...(await heldOrders(ctx)),
  ];
  for (const orderId of new Set(orders)) {
    const entries = await entriesOfOrder(ctx, orderId);
    const ofCard = [...entries].filter(([{ name }]) => name === "card").flatMap(([, it]) => it);
    found.push(
      ...compareOrder(orderId, moved.get(orderId) ?? [], ofCard, { movedBefore, postedSince }),
      ...balanceDifferences(orderId, entries),
      ...(await standingDifferences(ctx, orderId, movedBefore)),
    );
  }
  return found;
}

async function orderOf(
  { table }: Ctx,
  { paymentId, refundId }: ProviderMovement,
): Promise<string | undefined> {
  if (paymentId) return (await paymentNamed(table, paymentId))?.orderId;
  return refundId ? (await refundNamed(table, refundId))?.orderId : undefined;
}

function unknown({ id, what, whole }: ProviderMovement): Found {
  const { currency, amountMinor: expectedMinor } = whole;
  return { what: "unknown_movement", where: `${id} ${what}`, currency, expectedMinor };
}

/** Orders whose money with the provider was posted to since; the journal is read by its days. */
async function ordersPostedSince({ table, now }: Ctx, since: string): Promise<Set<string>> {
  const orders = new Set<string>();
  for (let at = Date.parse(since.slice(0, 10)); at <= now.getTime() + dayMs; at += dayMs) {
    const day = new Date(at).toISOString().slice(0, 10);
    for await (const { lines, createdAt } of allPages((page) => postingsOn(table, day, page)))
      for (const { name, ownerId } of createdAt >= since ? lines : [])
        if (name === "card" || name === "held") orders.add(ownerId);
  }
  return orders;
}

const pageSize = 100;

async function entriesOfOrder({ table }: Ctx, orderId: string): Promise<Map<Account, Entry[]>> {
  const entries = new Map<Account, Entry[]>();
  for (const account of await accountsOf(table, orderId)) {
    const found: Entry[] = [];
    for (;;) {
      const more = await entriesOf(table, account, pageSize, found.at(-1)?.number);
      found.push(...more);
      if (more.length < pageSize) break;
    }
    entries.set(account, found);
  }
  return entries;
}

function balanceDifferences(orderId: string, entries: ReadonlyMap<Account, readonly Entry[]>): Found[] {
  return [...entries].flatMap(([{ name, currency, balanceMinor: foundMinor }, ofAccount]): Found[] => {
    const expectedMinor = ofAccount.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    if (expectedMinor === foundMinor) return [];
    return [
      { what: "balance_differs", where: `${orderId}/${name}`, orderId, currency, expectedMinor, foundMinor },
    ];
  });
}

/** What is held against its account, and what was paid and is used for nothing. */
async function standingDifferences({ table }: Ctx, orderId: string, paidBefore: string): Promise<Found[]> {
  const { accounts, payments, holding } = await moneyOf(table, orderId);
  const found: Found[] = [];
  if (holding) {
    const { currency, heldMinor: foundMinor } = holding;
    const account = accounts.find((it) => it.name === "held" && it.currency === currency);
    const expectedMinor = account ? naturalMinor("held", account.balanceMinor) : 0;
    if (expectedMinor !== foundMinor)
      found.push({ what: "held_differs", where: orderId, orderId, currency, expectedMinor, foundMinor });
  }
  for (const payment of payments) {
    const isUnused = payment.stage === "paid" && payment.use === undefined && !isTakenBack(payment);
    if (isUnused && (payment.paidAt ?? "") < paidBefore)
      found.push({ what: "payment_unused", where: payment.id, orderId });
  }
  return found;
}

/** All of which something is held, whether or not something happened. */
async function heldOrders({ table }: Ctx): Promise<string[]> {
  const orders: string[] = [];
  for await (const { orderId } of allPages((page) =>
    table.queryIndex(holdingRecord, "by-stage", { stage: "holding" }, { ...page, oldestFirst: true }),
  ))
    orders.push(orderId);
  return orders;
}
