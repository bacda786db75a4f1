import { beforeAll, describe, expect, it } from "vitest";
import { refundRecord } from "#functions/money/payments/payments.records.ts";
import { givePayoutAccount, giveRefundAccount } from "#functions/money/payouts/accounts.service.ts";
import {
  approveBatch,
  returnPayout,
  sendBatch,
  settlePayout,
} from "#functions/money/payouts/batches.service.ts";
import { getBatch } from "#functions/money/payouts/payout-reads.service.ts";
import { payoutJobs } from "#functions/money/payouts/payouts.jobs.ts";
import { owedBusinesses } from "#functions/money/payouts/payouts.records.ts";
import { prepareOwed, prepareRefund } from "#functions/money/payouts/prepare-payout.ts";
import { exportStatement, getStatement } from "#functions/money/payouts/statement.service.ts";
import { sweepPayouts } from "#functions/money/payouts/sweep-payouts.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Log } from "#functions/platform/log.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter } from "#test/support/factories.ts";
import { bankAccount, makeBankRefund, makeOwed, moneyNow, moveMoney } from "#test/support/payouts.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let finance: Person;
let second: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  stream = await followStream(world);
  finance = await world.makePerson({ roles: ["finance"] });
  second = await world.makePerson({ roles: ["finance"] });
});

const hourMs = 3600 * 1000;

async function send({ batchId }: Pick<Payout, "batchId">): Promise<void> {
  for (const person of [finance, second]) {
    const batch = await getBatch(world.ctxOf(person), { batchId });
    if (!batch.approvedAt) await approveBatch(world.ctxOf(person), { batchId }, undefined, batch.version);
  }
  await sendBatch(world.ctxOf(finance), { batchId });
}

/** What a job logged, run at a moment. */
async function runAt(name: string, now: Date): Promise<[string, unknown][]> {
  const lines: [string, unknown][] = [];
  const log = {
    ...world.platform.log,
    warn: (event: string, fields: unknown) => void lines.push([event, fields]),
  } as Log;
  const job = payoutJobs.find((it) => it.name === name);
  await job?.run({ ...world.ctxOf(), log, now } as Ctx);
  return lines;
}

describe("the page of a business's account", () => {
  it("says that a change waits, and that the first account does not", async () => {
    const { person, profile } = await makeExporter(world);
    const page = async () =>
      (await (await world.browserOf(person)).get(`/en/business/${profile.id}/payouts/account`)).text();
    const waits = "nothing is paid to the new account for 72 hours. If somebody asks you";
    const first = await page();
    expect(first).toContain("We pay to the first account from the next payout on");
    expect(first).not.toContain(waits);
    await givePayoutAccount(world.ctxOf(person), { profileId: profile.id }, bankAccount());
    expect(await page()).toContain(waits);
  });
});

describe("the watch over payouts", () => {
  it("tells that nobody runs the payout sweep (alarm after 26 h)", async () => {
    const from = Date.now() + 1000 * hourMs;
    const at = (hours: number) => new Date(from + hours * hourMs);
    // A run that never came is missed too: the clock begins with the first look.
    expect(await runAt("watch-payouts", at(0))).toEqual([]);
    expect(await runAt("watch-payouts", at(26))).toEqual([]);
    const late = await runAt("watch-payouts", at(26.1));
    expect(late).toEqual([["payout_sweep_late", { last: at(0).toISOString(), hours: 26 }]]);
    expect(await runAt("watch-payouts", at(30))).toHaveLength(1);
    await runAt("prepare-payouts", at(30));
    expect(await runAt("watch-payouts", at(55.9))).toEqual([]);
    expect(await runAt("watch-payouts", at(56.1))).toHaveLength(1);
  });
});

describe("whom to pay", () => {
  it("is known from the ledger, and forgotten once nothing is owed", async () => {
    const { profile, person } = await makeExporter(world);
    const at = { profileId: profile.id };
    const isMarked = async () => {
      const { items } = await owedBusinesses(world.platform.table, "JPY", { limit: 50 });
      return items.some(({ profileId }) => profileId === at.profileId);
    };
    await moveMoney(world, at.profileId, "payable", 9_000, "JPY");
    await stream.settle();
    expect(await isMarked()).toBe(true);
    await givePayoutAccount(world.ctxOf(person), at, bankAccount());
    await sweepPayouts(world.ctxOf());
    await stream.settle();
    expect(await isMarked()).toBe(false);
    expect(await moneyNow(world, at.profileId, "JPY")).toMatchObject({ payable: 0, payouts: 9_000 });
  });
});

describe("the account that is paid to", () => {
  it("is told to all owners by mail when it is changed, and none of its figures", async () => {
    const { person, at, profile } = await makeOwed(world, 70_00);
    await stream.settle();
    const other = bankAccount({ number: "99988877766", bic: "BNINIDJA" });
    await givePayoutAccount(world.ctxOf(person), at, other);
    await stream.settle();
    const mails = (await mailsTo(world, person.email)).map(plainOf);
    expect(mails).toHaveLength(2);
    const changed = mails.find((mail) => mail.includes("has changed the account")) ?? "";
    expect(changed).toContain(profile.businessName);
    expect(changed).toContain("Nothing is paid there before");
    expect(changed).toContain("If none of you did this");
    for (const mail of mails) expect(mail).not.toMatch(/998887|7766|1234567890|BNINIDJA/);
  });
});

describe("a refund by our bank", () => {
  it("waits for the buyer's account, goes with the batches, and is made once our bank paid it", async () => {
    const buyer = await world.makePerson({ roles: ["buyer"] });
    const { refund, at } = await makeBankRefund(world, 65_00, buyer);
    await stream.settle();
    const [asked = ""] = (await mailsTo(world, buyer.email)).map(plainOf);
    expect(asked).toContain(`/orders/${at.orderId}/refund-account`);
    expect(await prepareRefund(world.ctxOf(), refund.id)).toBeUndefined();
    await giveRefundAccount(world.ctxOf(buyer), at, bankAccount({ holder: "Chen Yating" }));
    const prepared = await Promise.all(
      Array.from({ length: 16 }, () => prepareRefund(world.ctxOf(), refund.id)),
    );
    const [payout, ...more] = prepared.filter((it) => it !== undefined);
    expect(more).toEqual([]);
    if (!payout) throw new Error("Nothing was prepared.");
    await send(payout);
    await settlePayout(world.ctxOf(finance), { payoutId: payout.id }, {});
    const key = { orderId: at.orderId, id: refund.id };
    expect((await world.platform.table.get(refundRecord, key))?.stage).toBe("made");
    expect(await moneyNow(world, at.orderId)).toMatchObject({ bank: 0 });
    // The buyer's bank sends it back: it is on its way to them again.
    await returnPayout(world.ctxOf(finance), { payoutId: payout.id }, { reason: "bank_refused" });
    expect((await world.platform.table.get(refundRecord, key))?.stage).toBe("failed");
    expect(await moneyNow(world, at.orderId)).toMatchObject({ bank: 65_00 });
    expect(await prepareRefund(world.ctxOf(), refund.id)).toMatchObject({ amount: { amountMinor: 65_00 } });
  });

  it("is not decided by whoever is not its buyer", async () => {
    const { at } = await makeBankRefund(world, 65_00);
    const stranger = await world.makePerson({ roles: ["buyer"] });
    await expect(giveRefundAccount(world.ctxOf(stranger), at, bankAccount())).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("a statement", () => {
  it("says every movement with its balance, page by page and as CSV, in few operations", async () => {
    const { person, at } = await makeOwed(world, 100_00);
    await moveMoney(world, at.profileId, "payable", 23_45);
    const payout = await prepareOwed(world.ctxOf(), { ...at, currency: "USD" });
    await returnPayout(world.ctxOf(finance), { payoutId: payout?.id ?? "" }, { reason: "taken_out" });
    const ctx = world.ctxOf(person);
    const first = await getStatement(ctx, at, { currency: "USD", limit: 2 });
    expect(
      first.items.map(({ cause, amountMinor, balanceMinor }) => [cause, amountMinor, balanceMinor]),
    ).toEqual([
      ["payout_returned", 123_45, 123_45],
      ["payout_prepared", -123_45, 0],
    ]);
    const rest = await getStatement(ctx, at, { currency: "USD", before: first.nextBefore });
    expect(rest.items.map(({ amountMinor }) => amountMinor)).toEqual([23_45, 100_00]);
    expect(rest.items[0]?.orderId).toMatch(/^ord_/);
    expect(rest.nextBefore).toBeUndefined();
    const { csv } = await exportStatement(ctx, at, { currency: "USD" });
    const rows = csv
      .trim()
      .split("\r\n")
      .map((row) => row.split(",").slice(1, 7));
    expect(rows[0]).toEqual(["account", "cause", "order", "currency", "amount", "balance"]);
    expect(rows.slice(3)).toEqual([
      ["payable", "payout_prepared", "", "USD", "-123.45", "0"],
      ["payable", "payout_returned", "", "USD", "123.45", "123.45"],
      ["payouts", "payout_prepared", "", "USD", "123.45", "123.45"],
      ["payouts", "payout_returned", "", "USD", "-123.45", "0"],
    ]);
    const operations = await world.operationsOf(() => getStatement(ctx, at, { currency: "USD" }));
    expect(operations.length).toBeLessThanOrEqual(3);
  });
});
