import { beforeAll, describe, expect, it } from "vitest";
import { checkLedger } from "#functions/money/ledger/check-ledger.ts";
import { ledgerStateRecord } from "#functions/money/ledger/ledger.records.ts";
import { getPayoutAccount, givePayoutAccount } from "#functions/money/payouts/accounts.service.ts";
import {
  approveBatch,
  preparePayouts,
  returnPayout,
  sendBatch,
  settlePayout,
} from "#functions/money/payouts/batches.service.ts";
import { getCsvFile, getPainFile } from "#functions/money/payouts/payout-files.service.ts";
import { getBatch, getBusinessMoney } from "#functions/money/payouts/payout-reads.service.ts";
import { batchRecord, payoutRecord, payoutsOfProfile } from "#functions/money/payouts/payouts.records.ts";
import { prepareOwed } from "#functions/money/payouts/prepare-payout.ts";
import { sweepPayouts } from "#functions/money/payouts/sweep-payouts.ts";
import { remove, set } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { Payout } from "#shared/money/payouts/payout.ts";
import { payoutStages } from "#shared/money/payouts/stages.ts";
import type { Person } from "#shared/people/people/person.ts";
import { bankAccount, makeOwed, moneyNow, moveMoney } from "#test/support/payouts.ts";
import { createWorld, type World } from "#test/support/world.ts";

const atOnce = 64;
const hourMs = 3600 * 1000;

let world: World;
let finance: Person;
let second: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  finance = await world.makePerson({ roles: ["finance"] });
  second = await world.makePerson({ roles: ["finance"] });
});

const together = <T>(act: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: atOnce }, (_, at) => act(at)));

async function payoutsTo(profileId: string): Promise<Payout[]> {
  const pages = await Promise.all(
    payoutStages.map((stage) => payoutsOfProfile(world.platform.table, { profileId, stage }, { limit: 50 })),
  );
  return pages.flatMap(({ items }) => items);
}

/** A payout of its own, in a batch that both have said yes to and our bank has. */
async function sentPayout(amountMinor: number) {
  const owed = await makeOwed(world, amountMinor);
  const payout = await prepareOwed(world.ctxOf(), { ...owed.at, currency: "USD" });
  if (!payout) throw new Error("Nothing was prepared.");
  await send(payout);
  return { ...owed, payout, place: { payoutId: payout.id } };
}

async function send({ batchId }: Payout): Promise<void> {
  const at = { batchId };
  for (const person of [finance, second]) {
    const batch = await getBatch(world.ctxOf(person), at);
    if (!batch.approvedAt) await approveBatch(world.ctxOf(person), at, undefined, batch.version);
  }
  await sendBatch(world.ctxOf(finance), at);
}

describe("sweepPayouts", () => {
  it("pays once where one sweep runs and another at the same time", async () => {
    const owed = await Promise.all([120_00, 75_50, 333_33].map((amount) => makeOwed(world, amount)));
    const swept = await together(() => sweepPayouts(world.ctxOf()));
    expect(swept.flatMap(({ failures }) => failures)).toEqual([]);
    const amounts = [];
    for (const { at } of owed) {
      const payouts = await payoutsTo(at.profileId);
      amounts.push(payouts.map(({ amount }) => amount.amountMinor));
      expect(await moneyNow(world, at.profileId)).toMatchObject({ payable: 0, receivable: 0 });
    }
    expect(amounts).toEqual([[120_00], [75_50], [333_33]]);
  });

  it("finds whom to pay by what the ledger says, and pays nobody twice in the next run", async () => {
    const { at } = await makeOwed(world, 40_00);
    await sweepPayouts(world.ctxOf());
    await sweepPayouts(world.ctxOf());
    await moveMoney(world, at.profileId, "payable", 60_00);
    await sweepPayouts(world.ctxOf());
    const payouts = await payoutsTo(at.profileId);
    expect(payouts.map(({ amount }) => amount.amountMinor).toSorted()).toEqual([40_00, 60_00]);
    expect(await moneyNow(world, at.profileId)).toMatchObject({ payable: 0, payouts: 100_00 });
  });

  it("leaves what is too little, and what has no account, and says why", async () => {
    const small = await makeOwed(world, 4_99);
    await sweepPayouts(world.ctxOf());
    expect(await payoutsTo(small.at.profileId)).toEqual([]);
    const money = await getBusinessMoney(world.ctxOf(small.person), small.at);
    expect(money.owed).toEqual([
      {
        ...{ currency: "USD", payableMinor: 4_99, underWayMinor: 0, receivableMinor: 0 },
        waitsFor: "below_least",
      },
    ]);
  });

  it("waits while the ledger differs from its log, and goes on once a check finds nothing", async () => {
    const { at, person } = await makeOwed(world, 50_00);
    const found = { what: "chain_broken", where: "test" };
    const frozenAt = world.platform.now().toISOString();
    await commit(world.ctxOf(), [set(ledgerStateRecord, { frozenAt, findingCount: 1, findings: [found] })]);
    try {
      expect(await sweepPayouts(world.ctxOf())).toMatchObject({ prepared: [], isFrozen: true });
      await expect(preparePayouts(world.ctxOf(finance), {}, {})).rejects.toMatchObject({
        code: "payouts_frozen",
      });
      expect(await prepareOwed(world.ctxOf(), { ...at, currency: "USD" })).toBeUndefined();
      const { owed } = await getBusinessMoney(world.ctxOf(person), at);
      expect(owed[0]?.waitsFor).toBe("paused");
    } finally {
      const state = await world.platform.table.get(ledgerStateRecord, "now");
      if (state) await commit(world.ctxOf(), [remove(ledgerStateRecord, state)]);
    }
    expect(await payoutsTo(at.profileId)).toEqual([]);
    await preparePayouts(world.ctxOf(finance), {}, {});
    expect(await moneyNow(world, at.profileId)).toMatchObject({ payable: 0, payouts: 50_00 });
  });
});

describe("prepareOwed", () => {
  it("keeps first what the business owes", async () => {
    const { at } = await makeOwed(world, 100_00);
    await moveMoney(world, at.profileId, "receivable", 30_00);
    const payout = await prepareOwed(world.ctxOf(), { ...at, currency: "USD" });
    expect(payout).toMatchObject({ nettedMinor: 30_00, amount: { amountMinor: 70_00 } });
    expect(await moneyNow(world, at.profileId)).toMatchObject({
      ...{ payable: 0, payouts: 70_00, receivable: 0 },
    });
  });

  it("takes off what is owed where all of it goes against a claw-back", async () => {
    const { at } = await makeOwed(world, 20_00);
    await moveMoney(world, at.profileId, "receivable", 50_00);
    await together(() => prepareOwed(world.ctxOf(), { ...at, currency: "USD" }));
    expect(await payoutsTo(at.profileId)).toEqual([]);
    expect(await moneyNow(world, at.profileId)).toMatchObject({ payable: 0, payouts: 0, receivable: 30_00 });
  });

  it("takes no more than is owed while refunds claw back at the same time", async () => {
    const { at } = await makeOwed(world, 1_000_00);
    let clawedMinor = 0;
    const clawBack = async () => {
      try {
        await moveMoney(world, at.profileId, "payable", -10_00);
        clawedMinor += 10_00;
      } catch (error) {
        expect(error).toMatchObject({ code: "ledger_overdrawn" });
      }
    };
    await together(async (number) =>
      number % 2 ? prepareOwed(world.ctxOf(), { ...at, currency: "USD" }) : clawBack(),
    );
    const paid = (await payoutsTo(at.profileId)).reduce((sum, { amount }) => sum + amount.amountMinor, 0);
    expect(paid + clawedMinor).toBe(1_000_00);
    expect(await moneyNow(world, at.profileId)).toMatchObject({ payable: 0, payouts: paid, receivable: 0 });
    const findings = await checkLedger(world.ctxOf());
    expect(findings.filter(({ where }) => where.includes(at.profileId))).toEqual([]);
  });
});

describe("a payout", () => {
  it("settles once however often our bank says so", async () => {
    const { at, place } = await sentPayout(90_00);
    await together((number) =>
      settlePayout(world.ctxOf(finance), place, { bankReference: `TRX ${number}` }).catch(
        (error: { code: string }) => expect(error.code).toBe("busy"),
      ),
    );
    const money = await moneyNow(world, at.profileId);
    expect(money).toEqual({ payable: 0, payouts: 0, receivable: 0, bank: -90_00 });
  });

  it.each(["sent", "settled"] as const)(
    "that our bank sent back once it was %s is owed again, never still settled",
    async (stage) => {
      const { at, person, place } = await sentPayout(80_00);
      if (stage === "settled") await settlePayout(world.ctxOf(finance), place, {});
      const said = { reason: "account_closed", shortfallMinor: 5_00 } as const;
      const [once, again] = [world.ctxOf(finance), world.ctxOf(second)];
      const returned = await returnPayout(once, place, said);
      await returnPayout(again, place, said);
      expect(returned.stage).toBe("returned");
      expect(await moneyNow(world, at.profileId)).toEqual({
        ...{ payable: 80_00, payouts: 0, receivable: 0, bank: -5_00 },
      });
      await expect(settlePayout(once, place, {})).rejects.toMatchObject({ code: "payout_was_returned" });
      // Nothing more goes to a closed account, until its owner gives another or says that it is right.
      expect(await prepareOwed(world.ctxOf(), { ...at, currency: "USD" })).toBeUndefined();
      await givePayoutAccount(world.ctxOf(person), at, bankAccount());
      const next = await prepareOwed(world.ctxOf(), { ...at, currency: "USD" });
      expect(next).toMatchObject({ stage: "prepared", amount: { amountMinor: 80_00 } });
    },
  );

  it("is not paid twice where a process died between its write and its answer", async () => {
    const { at } = await makeOwed(world, 66_00);
    const { table } = world.platform;
    let lost = 0;
    const crashing = {
      ...world.ctxOf(),
      table: {
        ...table,
        async transact(...sent: Parameters<typeof table.transact>) {
          await table.transact(...sent);
          lost++;
          throw new Error("The process is gone.");
        },
      },
    };
    await expect(prepareOwed(crashing, { ...at, currency: "USD" })).rejects.toThrow("gone");
    expect(lost).toBe(1);
    await sweepPayouts(world.ctxOf());
    const [payout, ...more] = await payoutsTo(at.profileId);
    expect(more).toEqual([]);
    await send(payout as Payout);
    const settling = { ...world.ctxOf(finance), table: crashing.table };
    await expect(settlePayout(settling, { payoutId: payout?.id ?? "" }, {})).rejects.toThrow("gone");
    expect(await settlePayout(world.ctxOf(finance), { payoutId: payout?.id ?? "" }, {})).toMatchObject({
      stage: "settled",
    });
    expect(await moneyNow(world, at.profileId)).toMatchObject({ payable: 0, payouts: 0, bank: -66_00 });
  });

  it("is not settled before our bank has it, and cannot lose more than it was", async () => {
    const { at } = await makeOwed(world, 60_00);
    const payout = await prepareOwed(world.ctxOf(), { ...at, currency: "USD" });
    const place = { payoutId: payout?.id ?? "" };
    await expect(settlePayout(world.ctxOf(finance), place, {})).rejects.toMatchObject({
      code: "payout_not_sent",
    });
    await expect(
      returnPayout(world.ctxOf(finance), place, { reason: "taken_out", shortfallMinor: 1 }),
    ).rejects.toMatchObject({ code: "payout_shortfall_wrong" });
    await returnPayout(world.ctxOf(finance), place, { reason: "taken_out" });
    expect(await moneyNow(world, at.profileId)).toEqual({
      ...{ payable: 60_00, payouts: 0, receivable: 0, bank: 0 },
    });
  });
});

describe("a batch", () => {
  async function batchOf(amountMinor: number) {
    const owed = await makeOwed(world, amountMinor, "TWD");
    const payout = await prepareOwed(world.ctxOf(), { ...owed.at, currency: "TWD" });
    return { ...owed, payout, at: { batchId: payout?.batchId ?? "" } };
  }
  const versionOf = async (at: { batchId: string }) =>
    (await world.platform.table.get(batchRecord, at.batchId))?.version ?? 0;

  it("above the limit waits for a second person, never the same", async () => {
    const { at } = await batchOf(300_000_01);
    const first = await approveBatch(world.ctxOf(finance), at, undefined, await versionOf(at));
    expect(first).toMatchObject({ stage: "checked", checkedById: finance.id });
    await expect(getPainFile(world.ctxOf(finance), at)).rejects.toMatchObject({
      code: "payout_batch_not_approved",
    });
    await expect(sendBatch(world.ctxOf(finance), at)).rejects.toMatchObject({
      code: "payout_batch_not_approved",
    });
    await expect(approveBatch(world.ctxOf(finance), at, undefined, first.version)).rejects.toMatchObject({
      code: "payout_batch_needs_other",
    });
    expect(await approveBatch(world.ctxOf(second), at, undefined, first.version)).toMatchObject({
      ...{ stage: "approved", checkedById: finance.id, approvedById: second.id },
    });
  });

  it("takes nothing more once somebody said yes to what they saw", async () => {
    const before = await batchOf(1_000_00);
    const seen = await versionOf(before.at);
    const joined = await batchOf(2_000_00);
    expect(joined.at).toEqual(before.at);
    await expect(approveBatch(world.ctxOf(finance), before.at, undefined, seen)).rejects.toMatchObject({
      code: "version_stale",
    });
    await approveBatch(world.ctxOf(finance), before.at, undefined, await versionOf(before.at));
    const later = await batchOf(3_000_00);
    expect(later.at).not.toEqual(before.at);
  });

  it("is handed to our bank as a file with whole account numbers, by finance alone", async () => {
    const { payout, person } = await sentPayout(55_00);
    const at = { batchId: payout.batchId };
    const { text: csv } = await getCsvFile(world.ctxOf(finance), at);
    const { text: xml } = await getPainFile(world.ctxOf(finance), at);
    expect(csv).toContain(`${payout.id},Siti Rahayu,1234567890,CENAIDJA,USD,55.00`);
    expect(xml).toContain(`<EndToEndId>${payout.id}</EndToEndId>`);
    expect(xml).toContain("1234567890");
    expect(await getPainFile(world.ctxOf(second), at)).toEqual({ name: `${at.batchId}.xml`, text: xml });
    for (const file of [getCsvFile, getPainFile])
      await expect(file(world.ctxOf(person), at)).rejects.toMatchObject({ status: 403 });
    expect(JSON.stringify(await getBatch(world.ctxOf(finance), at))).not.toContain("1234567890");
  });

  it("is done once nothing of it is open", async () => {
    const { payout, place } = await sentPayout(45_00);
    const { payoutIds } = await getBatch(world.ctxOf(finance), payout);
    for (const payoutId of payoutIds) await settlePayout(world.ctxOf(finance), { payoutId }, {});
    expect(await getBatch(world.ctxOf(finance), payout)).toMatchObject({ stage: "done", openCount: 0 });
    await returnPayout(world.ctxOf(finance), place, { reason: "bank_refused" });
    expect((await world.platform.table.get(payoutRecord, payout.id))?.stage).toBe("returned");
  });
});

describe("a changed account", () => {
  it("is masked, the owners' alone, and not paid to for 72 hours", async () => {
    const { at, person, profile } = await makeOwed(world, 500_00);
    const changed = bankAccount({ number: "5555 444-433", bic: "BNINIDJA" });
    const shown = await givePayoutAccount(world.ctxOf(person), at, changed);
    expect(shown).toMatchObject({ number: "••••••4433", isFaulty: false });
    const until = Date.parse(shown.heldUntil ?? "");
    expect(until - world.platform.now().getTime()).toBeGreaterThan(71 * hourMs);
    expect(await prepareOwed(world.ctxOf(), { ...at, currency: "USD" })).toBeUndefined();
    const { owed } = await getBusinessMoney(world.ctxOf(person), at);
    expect(owed[0]).toMatchObject({ waitsFor: "account_changed", waitsUntil: shown.heldUntil });
    const helper = await world.makePerson({
      roles: ["exporter"],
      memberships: [{ profileId: profile.id, role: "helper" }],
    });
    await expect(getPayoutAccount(world.ctxOf(helper), at)).rejects.toMatchObject({ status: 403 });
    await expect(getPayoutAccount(world.ctxOf(finance), at)).rejects.toMatchObject({ status: 404 });
    const later = { ...world.ctxOf(), now: new Date(until) };
    expect(await prepareOwed(later, { ...at, currency: "USD" })).toMatchObject({ accountRevision: 2 });
  });

  it("is no change where the same is given again", async () => {
    const { at, person } = await makeOwed(world, 500_00);
    const again = await givePayoutAccount(
      world.ctxOf(person),
      at,
      bankAccount({ number: "1234 567890", bic: "cena idja" }),
    );
    expect(again.heldUntil).toBeUndefined();
    expect(await prepareOwed(world.ctxOf(), { ...at, currency: "USD" })).toMatchObject({
      accountRevision: 1,
    });
  });
});
