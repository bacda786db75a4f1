import { beforeAll, describe, expect, it } from "vitest";
import { checkLedger, isLedgerFrozen } from "#functions/money/ledger/check-ledger.ts";
import {
  accountRecord,
  accountsOf,
  entriesOf,
  entryRecord,
  postingRecord,
} from "#functions/money/ledger/ledger.records.ts";
import { postOnce } from "#functions/money/ledger/post.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change, remove } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { orderIds } from "#shared/money/ids.ts";
import type { AccountName } from "#shared/money/ledger/account.ts";
import { moved, type NewPosting, reversalOf } from "#shared/money/ledger/posting.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import { createWorld, type World } from "#test/support/world.ts";

const atOnce = 64;
let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const anOwner = () => newId(orderIds, new Date());

function posting(
  ownerId: string,
  id: string,
  amountMinor: number,
  [from, to]: [AccountName, AccountName] = ["buyer", "card"],
  currency: Currency = "TWD",
): NewPosting {
  const lines = moved(amountMinor, { from: { ownerId, name: from }, to: { ownerId, name: to } });
  return { id, cause: "received", currency, lines };
}

/** Posts until it is not overtaken any more, as whoever is called again and again does. */
function post(...postings: NewPosting[]): Promise<void> {
  const ctx = world.ctxOf();
  return afresh(async () => commit(ctx, await postOnce(ctx, postings)), 400);
}

async function balancesOf(ownerId: string): Promise<Record<string, number>> {
  const accounts = await accountsOf(world.platform.table, ownerId);
  return Object.fromEntries(
    accounts.map(({ name, currency, balanceMinor }) => [`${name} ${currency}`, balanceMinor]),
  );
}

function outcomes(results: PromiseSettledResult<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of results.map(codeOf)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function codeOf(result: PromiseSettledResult<unknown>): string {
  return result.status === "fulfilled"
    ? "applied"
    : ((result.reason as { code?: string }).code ?? String(result.reason));
}

const together = <T>(act: (at: number) => Promise<T>, times = atOnce) =>
  Promise.allSettled(Array.from({ length: times }, (_, at) => act(at)));

/** The findings about one owner: the table is shared by all tests of this file. */
async function findingsAbout(...ids: string[]) {
  const findings = await checkLedger(world.ctxOf());
  return findings.filter(({ where }) => ids.some((id) => where.includes(id)));
}

describe("what a ledger must keep", () => {
  it("1. is balanced in each currency: lines that do not add up to nothing are not posted", async () => {
    const ownerId = anOwner();
    const lines = [
      { ownerId, name: "card", amountMinor: 100 },
      { ownerId, name: "buyer", amountMinor: -99 },
    ] as const;
    const results = await together(() =>
      post({ id: `test:${ownerId}`, cause: "received", currency: "TWD", lines: [...lines] }),
    );
    expect(new Set(results.map(codeOf))).toEqual(
      new Set([`RangeError: test:${ownerId}: its lines add up to 1.`]),
    );
    expect(await balancesOf(ownerId)).toEqual({});
  });

  it("2. is append only: an entry or a posting that is there is never written over", async () => {
    const ownerId = anOwner();
    await post(posting(ownerId, `test:${ownerId}`, 100));
    const [entry] = await entriesOf(world.platform.table, { ownerId, name: "card", currency: "TWD" }, 10);
    const kept = await world.platform.table.get(postingRecord, `test:${ownerId}`);
    const results = await together(async (at) => {
      const record = at % 2 ? entryRecord : postingRecord;
      await commit(world.ctxOf(), [add(record as never, { ...(at % 2 ? entry : kept) } as never)]);
    });
    expect(outcomes(results)).toEqual({ already_exists: atOnce });
    expect(await entriesOf(world.platform.table, { ownerId, name: "card", currency: "TWD" }, 10)).toEqual([
      entry,
    ]);
  });

  it("3. is chained: a past entry that was changed by hand is found", async () => {
    const ownerId = anOwner();
    await together((at) => post(posting(ownerId, `test:${ownerId}.${at}`, 100 + at)));
    expect(await findingsAbout(ownerId)).toEqual([]);
    const account = { ownerId, name: "card", currency: "TWD" } as const;
    const [first] = await entriesOf(world.platform.table, account, 1);
    if (!first) throw new Error("Nothing was posted.");
    await commit(world.ctxOf(), [change(entryRecord, first, { postingId: "test:forged" })]);
    const found = await findingsAbout(ownerId);
    expect(found).toContainEqual({ what: "chain_broken", where: `${ownerId}/card/TWD#1` });
    const forged = await world.platform.table.get(entryRecord, { ...account, number: 1 });
    if (forged) await commit(world.ctxOf(), [change(entryRecord, forged, { postingId: first.postingId })]);
    expect(await findingsAbout(ownerId)).toEqual([]);
  });

  it("4. does nothing at a repeat", async () => {
    const ownerId = anOwner();
    const once = posting(ownerId, `test:${ownerId}`, 100);
    await post(once);
    for (let at = 0; at < 3; at++) await expect(post(once)).rejects.toMatchObject({ code: "already_posted" });
    expect(await balancesOf(ownerId)).toEqual({ "buyer TWD": -100, "card TWD": 100 });
  });

  it("5. makes one of repeats at once", async () => {
    const ownerId = anOwner();
    const results = await together(() => post(posting(ownerId, `test:${ownerId}`, 100)));
    expect(outcomes(results)).toEqual({ applied: 1, already_posted: atOnce - 1 });
    expect(await balancesOf(ownerId)).toEqual({ "buyer TWD": -100, "card TWD": 100 });
  });

  it("6. loses none of many at once", async () => {
    const ownerId = anOwner();
    const results = await together((at) => post(posting(ownerId, `test:${ownerId}.${at}`, at + 1)));
    expect(outcomes(results)).toEqual({ applied: atOnce });
    const sum = (atOnce * (atOnce + 1)) / 2;
    expect(await balancesOf(ownerId)).toEqual({ "buyer TWD": -sum, "card TWD": sum });
  });

  it("7. conserves: whatever is moved at once, all accounts together have what came in", async () => {
    const ownerId = anOwner();
    await post(posting(ownerId, `test:${ownerId}`, 10_000));
    const ways = [
      ["buyer", "held"],
      ["held", "refunds"],
      ["refunds", "buyer"],
    ] as const;
    await together((at) => {
      const [to, from] = ways[at % 3] ?? ways[0];
      return post(posting(ownerId, `test:${ownerId}.${at}`, 10 + at, [from, to]));
    });
    const balances = await balancesOf(ownerId);
    expect(balances["card TWD"]).toBe(10_000);
    expect(Object.values(balances).reduce((sum, it) => sum + it, 0)).toBe(0);
  });

  it("8. has as balance what its journal adds up to", async () => {
    const ownerId = anOwner();
    await together((at) => post(posting(ownerId, `test:${ownerId}.${at}`, 3 * at + 1)));
    const entries = await entriesOf(world.platform.table, { ownerId, name: "card", currency: "TWD" }, 100);
    const journal = await Promise.all(
      entries.map(({ postingId }) => world.platform.table.get(postingRecord, postingId)),
    );
    const sum = journal.flatMap((it) => it?.lines ?? []).filter(({ name }) => name === "card");
    expect(sum.reduce((total, { amountMinor }) => total + amountMinor, 0)).toBe(
      (await balancesOf(ownerId))["card TWD"],
    );
  });

  it("9. lets nothing fall below what is there while it is drained from many sides", async () => {
    const ownerId = anOwner();
    await post(posting(ownerId, `test:${ownerId}`, 1_000));
    const results = await together((at) =>
      post(posting(ownerId, `test:${ownerId}.${at}`, 100, ["refunds", "buyer"])),
    );
    expect(outcomes(results)).toEqual({ applied: 10, ledger_overdrawn: atOnce - 10 });
    expect(await balancesOf(ownerId)).toEqual({ "buyer TWD": 0, "card TWD": 1_000, "refunds TWD": -1_000 });
  });

  it("10. does not drift: amounts that fractions would lose come out to the unit", async () => {
    const ownerId = anOwner();
    const amounts = Array.from({ length: atOnce }, (_, at) => (at % 2 ? 10 : 20) + at * 7_777_777_777);
    await together((at) => post(posting(ownerId, `test:${ownerId}.${at}`, amounts[at] ?? 0)));
    const exact = amounts.reduce((sum, it) => sum + BigInt(it), 0n);
    expect(BigInt((await balancesOf(ownerId))["card TWD"] ?? 0)).toBe(exact);
  });

  it("11. mixes no currencies: each has accounts of its own", async () => {
    const ownerId = anOwner();
    const all: Currency[] = ["TWD", "USD", "JPY", "KWD"];
    await together((at) =>
      post(posting(ownerId, `test:${ownerId}.${at}`, 1, undefined, all[at % 4] ?? "TWD")),
    );
    const balances = await balancesOf(ownerId);
    for (const currency of all)
      expect([balances[`card ${currency}`], balances[`buyer ${currency}`]]).toEqual([16, -16]);
    const drained = posting(ownerId, `test:${ownerId}.out`, 17, ["refunds", "buyer"], "USD");
    await expect(post(drained)).rejects.toMatchObject({ code: "ledger_overdrawn" });
  });

  it("12. reverses, and deletes nothing: what was posted and its reversal both stay, once", async () => {
    const ownerId = anOwner();
    await post(posting(ownerId, `test:${ownerId}`, 100));
    const posted = await world.platform.table.get(postingRecord, `test:${ownerId}`);
    if (!posted) throw new Error("Nothing was posted.");
    const results = await together(() => post(reversalOf(posted)));
    expect(outcomes(results)).toEqual({ applied: 1, already_posted: atOnce - 1 });
    expect(await balancesOf(ownerId)).toEqual({ "buyer TWD": 0, "card TWD": 0 });
    const entries = await entriesOf(world.platform.table, { ownerId, name: "card", currency: "TWD" }, 10);
    expect(entries.map(({ amountMinor }) => amountMinor)).toEqual([100, -100]);
    expect(await world.platform.table.get(postingRecord, posted.id)).toEqual(posted);
  });

  it("13. is built anew from its log: a balance that was changed by hand is found, and freezes payouts", async () => {
    const ownerId = anOwner();
    await together((at) => post(posting(ownerId, `test:${ownerId}.${at}`, 100)));
    expect(await findingsAbout(ownerId)).toEqual([]);
    const address = { ownerId, name: "buyer", currency: "TWD" } as const;
    const account = await world.platform.table.get(accountRecord, address);
    if (!account) throw new Error("Nothing was posted.");
    await commit(world.ctxOf(), [change(accountRecord, account, { balanceMinor: -6_500 })]);
    expect(await findingsAbout(ownerId)).toEqual([
      { what: "balance_differs", where: `${ownerId}/buyer/TWD`, expected: -6_400, found: -6_500 },
    ]);
    expect(await isLedgerFrozen(world.ctxOf())).toBe(true);
    const changed = await world.platform.table.get(accountRecord, address);
    if (changed) await commit(world.ctxOf(), [change(accountRecord, changed, { balanceMinor: -6_400 })]);
    expect(await findingsAbout(ownerId)).toEqual([]);
    expect(await isLedgerFrozen(world.ctxOf())).toBe(false);
  });

  it("14. is in order: numbers without gap, and times that never go back, whatever clocks say", async () => {
    const ownerId = anOwner();
    const ctxs = Array.from({ length: atOnce }, (_, at) => ({
      ...world.ctxOf(),
      now: new Date(Date.now() + (at % 2 ? -1 : 1) * at * 1_000),
    }));
    await together((at) => {
      const ctx = ctxs[at] ?? world.ctxOf();
      const one = [posting(ownerId, `test:${ownerId}.${at}`, 5)];
      return afresh(async () => commit(ctx, await postOnce(ctx, one)), 400);
    });
    const entries = await entriesOf(world.platform.table, { ownerId, name: "card", currency: "TWD" }, 100);
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: atOnce }, (_, at) => at + 1));
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(await findingsAbout(ownerId)).toEqual([]);
  });

  it("15. never calls a refused repeat applied: another amount under the same id is told apart", async () => {
    const ownerId = anOwner();
    await post(posting(ownerId, `test:${ownerId}`, 100));
    const results = await together((at) => post(posting(ownerId, `test:${ownerId}`, at % 2 ? 100 : 101)));
    expect(outcomes(results)).toEqual({ already_posted: atOnce / 2, posting_differs: atOnce / 2 });
    expect(await balancesOf(ownerId)).toEqual({ "buyer TWD": -100, "card TWD": 100 });
  });
});

describe("postOnce", () => {
  it("posts several movements of the same accounts in one transaction", async () => {
    const ownerId = anOwner();
    await post(
      posting(ownerId, `test:${ownerId}.in`, 500),
      posting(ownerId, `test:${ownerId}.held`, 300, ["held", "buyer"]),
      posting(ownerId, `test:${ownerId}.back`, 200, ["refunds", "buyer"]),
    );
    expect(await balancesOf(ownerId)).toEqual({
      "buyer TWD": 0,
      "card TWD": 500,
      "held TWD": -300,
      "refunds TWD": -200,
    });
    expect(await findingsAbout(ownerId)).toEqual([]);
  });

  it("writes nothing of what it refuses", async () => {
    const ownerId = anOwner();
    const both = post(
      posting(ownerId, `test:${ownerId}.in`, 500),
      posting(ownerId, `test:${ownerId}.held`, 600, ["held", "buyer"]),
    );
    await expect(both).rejects.toMatchObject({ code: "ledger_overdrawn" });
    expect(await balancesOf(ownerId)).toEqual({});
  });

  it("finds an entry, a posting and a whole account that are not there any more", async () => {
    const [one, other] = [anOwner(), anOwner()];
    await post(posting(one, `test:${one}`, 100));
    await post(posting(other, `test:${other}`, 100));
    const { table } = world.platform;
    const [entry] = await entriesOf(table, { ownerId: one, name: "card", currency: "TWD" }, 1);
    const lost = await table.get(postingRecord, `test:${other}`);
    if (!entry || !lost) throw new Error("Nothing was posted.");
    await commit(world.ctxOf(), [remove(entryRecord, entry), remove(postingRecord, lost)]);
    const found = (await findingsAbout(one, other)).map(({ what }) => what);
    expect(found).toEqual(
      expect.arrayContaining(["number_missing", "line_without_entry", "entry_without_posting"]),
    );
  });
});
