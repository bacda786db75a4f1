import { ulid } from "ulid";
import { accountsOf, postingWrites } from "#functions/money/ledger/ledger.offers.ts";
import {
  balanceIn,
  moneyOf,
  receiveWrites,
  returnWrites,
  startPayment,
} from "#functions/money/payments/payments.offers.ts";
import { givePayoutAccount } from "#functions/money/payouts/accounts.service.ts";
import { owedBusinessRecord } from "#functions/money/payouts/payouts.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { set } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { orderIds } from "#shared/money/ids.ts";
import { moved } from "#shared/money/ledger/posting.ts";
import type { GiveBankAccount } from "#shared/money/payouts/bank-account.ts";
import { profileIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { makeExporter } from "./factories.ts";
import type { World } from "./world.ts";

export function bankAccount(changes: Partial<GiveBankAccount> = {}): GiveBankAccount {
  return {
    ...{ holder: "Siti Rahayu", bank: "Bank Demo", country: "ID", number: "1234567890", bic: "CENAIDJA" },
    ...changes,
  };
}

/** Money of a business: what an order released, or what a claw-back left it owing. */
export async function moveMoney(
  world: World,
  profileId: string,
  name: "payable" | "receivable",
  amountMinor: number,
  currency: Currency = "USD",
): Promise<void> {
  const ctx = world.ctxOf();
  const theirs = { ownerId: profileId, name };
  const ours = { ownerId: newId(orderIds, ctx.now), name: "bank" } as const;
  const lines =
    name === "payable"
      ? moved(amountMinor, { from: theirs, to: ours })
      : moved(amountMinor, { from: ours, to: theirs });
  const id = `test:${ulid()}`;
  await afresh(async () => {
    const posted = await postingWrites(ctx, [{ id, cause: "released", currency, lines }]);
    await commit(ctx, [...posted, set(owedBusinessRecord, { currency, profileId })]);
  }, 400);
}

/** A business that is owed so much, with an account. */
export async function makeOwed(world: World, amountMinor: number, currency: Currency = "USD") {
  const exporter = await makeExporter(world);
  const at = { profileId: exporter.profile.id };
  await givePayoutAccount(world.ctxOf(exporter.person), at, bankAccount());
  await moveMoney(world, at.profileId, "payable", amountMinor, currency);
  return { ...exporter, at };
}

/** What a business is owed, what is on its way, what it owes, and what left our bank for it. */
export async function moneyNow(world: World, profileId: string, currency: Currency = "USD") {
  const accounts = await accountsOf(world.platform.table, profileId);
  const [payable, payouts, receivable, bank] = (["payable", "payouts", "receivable", "bank"] as const).map(
    (name) => balanceIn(accounts, name, currency),
  );
  return { payable, payouts, receivable, bank };
}

/** Money of a buyer that came by a transfer, was not needed, and goes back as one. */
export async function makeBankRefund(world: World, amountMinor: number, buyer?: Pick<Person, "id">) {
  const { table } = world.platform;
  const buyerId = (buyer ?? (await world.makePerson({ roles: ["buyer"] }))).id;
  const ctx = world.ctxOf();
  const { payment, writes } = await startPayment(ctx, {
    ...{ orderId: newId(orderIds, ctx.now), profileId: newId(profileIds, ctx.now), buyerId },
    ...{ purpose: "deposit", provider: "transfer", amount: { amountMinor, currency: "USD" } },
    ...{ orderNumber: "O-2026-0042", exporterName: "Demo exporter", isDemo: true },
  });
  await commit(ctx, writes);
  const received = { receiptId: `test-${ulid()}`, eventId: `test-${ulid()}`, amount: payment.amount };
  await commit(ctx, await receiveWrites(ctx, payment, received));
  const money = await moneyOf(table, payment.orderId);
  const [paid] = money.payments;
  if (!paid) throw new Error("Nothing was paid.");
  await commit(ctx, await returnWrites(ctx, money, paid, "not_needed"));
  const [refund] = (await moneyOf(table, payment.orderId)).refunds;
  if (!refund) throw new Error("Nothing goes back.");
  return { refund, buyerId, at: { orderId: payment.orderId } };
}
