import { expect } from "vitest";
import { checkLedger } from "#functions/money/ledger/ledger.offers.ts";
import { replayEvents } from "#functions/money/reconcile/replay-events.ts";
import { squareOrder } from "#functions/trade/order-money/square-order.ts";
import { type Account, isOverdrawn } from "#shared/money/ledger/account.ts";
import { isTakenBack } from "#shared/money/payments/payment.ts";
import type { MemoryDynamo } from "#test/support/memory-dynamo.ts";
import { pendingOf } from "./acts.ts";
import { bring, collectTold, letPass, moneyIn, orderOf, react, type Scene } from "./scene.ts";

/** After every step: each currency adds up to nothing, and nothing guarded is below it. */
export function ledgerHolds(memory: MemoryDynamo): void {
  const sums = new Map<string, number>();
  for (const item of memory.items().filter(({ kind }) => kind === "account")) {
    const { name, currency, balanceMinor } = item as unknown as Account;
    sums.set(currency, (sums.get(currency) ?? 0) + balanceMinor);
    expect(isOverdrawn(name, balanceMinor), `${name} has ${balanceMinor}`).toBe(false);
  }
  expect([...sums.values()].filter((sum) => sum !== 0)).toEqual([]);
}

/** All is up again, what is under way comes in this order, and a night and some days pass. */
export async function bringToRest(
  scene: Scene,
  order: (events: Scene["queue"]) => Scene["queue"],
): Promise<void> {
  const { fake, world } = scene;
  fake.setApiFault(undefined);
  fake.refunds.next = "succeeded";
  await hear(scene, order);
  for (const hours of [1, 25, 25]) {
    await letPass(scene, hours);
    await react(scene);
    for (const { id } of pendingOf(fake)) fake.settleRefund(id);
    await collectTold(scene);
    await hear(scene, order);
    const since = new Date(world.platform.now().getTime() - 5 * 24 * 3600 * 1000).toISOString();
    await replayEvents(world.ctxOf(), since);
    await react(scene);
  }
}

async function hear(scene: Scene, order: (events: Scene["queue"]) => Scene["queue"]): Promise<void> {
  for (let round = 0; round < 4 && scene.queue.length > 0; round++) {
    const events = order(scene.queue);
    scene.queue = [];
    for (const event of events) {
      if (!(await bring(scene, event))) scene.queue.push(event);
      await react(scene);
    }
  }
}

/** What must be so once nothing is under way any more. */
export async function isAtRest(scene: Scene): Promise<void> {
  const { fake, world } = scene;
  const ctx = world.ctxOf();
  expect(await checkLedger(ctx)).toEqual([]);
  const [order, { accounts, payments, refunds, holding }] = await Promise.all([
    orderOf(scene),
    moneyIn(scene),
  ]);
  const ours = Object.fromEntries(
    accounts
      .filter(({ name, balanceMinor }) => name === "card" && balanceMinor !== 0)
      .map(({ currency, balanceMinor }) => [currency.toLowerCase(), balanceMinor]),
  );
  const theirs = Object.fromEntries(Object.entries(fake.balance()).filter(([, sum]) => sum !== 0));
  expect(ours, "what is with the provider").toEqual(theirs);
  const held = accounts.find(({ name }) => name === "held")?.balanceMinor ?? 0;
  expect(holding?.heldMinor ?? 0, "what is held").toBe(0 - held);
  expect(order.held?.heldMinor ?? 0, "what the order says is held").toBe(holding?.heldMinor ?? 0);
  for (const payment of payments) {
    const back = refunds.filter((it) => it.paymentId === payment.id && it.takenBackBy === undefined);
    const sent = back.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
    const taken = isTakenBack(payment) ? (payment.chargeDispute?.amount.amountMinor ?? 0) : 0;
    expect(sent + taken, "what went back of a payment").toBeLessThanOrEqual(payment.receivedMinor);
    const isStuck = payment.stage === "paid" && payment.use === undefined && !isTakenBack(payment);
    expect(isStuck, "paid and unused").toBe(false);
    expect(payment.receipts.length).toBeLessThanOrEqual(1);
  }
  const taken = payments.filter(({ use, purpose }) => use === "held" && purpose === "deposit");
  expect(taken.length, "deposits that an order took").toBeLessThanOrEqual(1);
  expect(
    refunds.filter(({ stage }) => stage !== "made" && stage !== "failed"),
    "owed for ever",
  ).toEqual([]);
  expect(await squareOrder(ctx, order.id)).toEqual([]);
}

/** All that must not hang on the order in which webhooks come; ids and moments may. */
export async function outcomeOf(scene: Scene): Promise<unknown> {
  const [order, { accounts, payments, refunds, holding }] = await Promise.all([
    orderOf(scene),
    moneyIn(scene),
  ]);
  return {
    order: order.stage,
    held: order.held && { ...order.held, since: undefined },
    holding: holding && [holding.stage, holding.heldMinor, holding.releasedMinor, holding.refundedMinor],
    accounts: accounts
      .filter(({ balanceMinor }) => balanceMinor !== 0)
      .map(({ name, currency, balanceMinor }) => `${name} ${currency} ${balanceMinor}`)
      .toSorted(),
    payments: payments
      .map(({ purpose, stage, use, heldMinor }) => `${purpose} ${stage} ${use} ${heldMinor}`)
      .toSorted(),
    refunds: refunds.map(({ amount, stage }) => `${amount.amountMinor} ${stage}`).toSorted(),
  };
}
